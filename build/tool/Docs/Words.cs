namespace NhiGuard.Tool.Docs;

/// <summary>The values of a card in words.</summary>
internal static class Words
{
    public static string Of(RuleSeverity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(Faces faces) => string.Join(", ",
        new (Faces Face, string Word)[] { (Faces.Compile, "code at build"), (Faces.Artifact, "other files at build"), (Faces.Run, "calls at run time") }
            .Where(pair => faces.HasFlag(pair.Face))
            .Select(pair => pair.Word));

    public static string Of(FixSafety fix) => fix switch
    {
        FixSafety.Everywhere => "one place or all at once",
        FixSafety.EachPlace => "one place at a time",
        _ => "none",
    };
}
