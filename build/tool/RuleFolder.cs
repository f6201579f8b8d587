namespace NhiGuard.Tool;

/// <summary>The folder of a rule, named <c>Id_Name</c> and lying in its block.</summary>
internal sealed record RuleFolder(string FullPath)
{
    public string Stem => Path.GetFileName(FullPath);

    public string Id => Stem.Split('_')[0];

    public string Name => Stem[(Id.Length + 1)..];

    public string Block => Path.GetFileName(Path.GetDirectoryName(FullPath)!);

    public string Readme => Path.Combine(FullPath, "README.md");

    public string Source => Path.Combine(FullPath, Stem + ".cs");

    public string Cases => Path.Combine(FullPath, "cases");

    public override string ToString() => Stem;
}
