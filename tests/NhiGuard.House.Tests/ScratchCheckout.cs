namespace NhiGuard.House;

/// <summary>A copy of parts of this repository, or an empty one, in which tests may break things.</summary>
internal sealed class ScratchCheckout : IDisposable
{
    private static readonly Checkout s_original = Checkout.OfThisTool();

    public ScratchCheckout(params string[] parts)
    {
        Checkout = new(Directory.CreateTempSubdirectory("nhiguard-house-").FullName);
        foreach (var path in Checks.RepositoryFiles.All(s_original).Where(path => parts.Any(part => path == part || path.StartsWith(part + "/", StringComparison.Ordinal))))
        {
            Write(path, File.ReadAllText(s_original.PathOf(path)));
        }

        Write(".gitignore", "bin/\nobj/\n");
    }

    public Checkout Checkout { get; }

    public string Read(string path) => File.ReadAllText(Checkout.PathOf(path));

    public void Write(string path, string text)
    {
        var file = Checkout.PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Runs the tool on the copy.</summary>
    public async Task<(int ExitCode, string Output)> ToolAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        return (await Verbs.RunAsync(arguments, Checkout, output), output.ToString());
    }

    public void Dispose() => Directory.Delete(Checkout.Root, recursive: true);
}
