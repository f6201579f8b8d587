namespace NhiGuard.Cases;

/// <summary>What a case is compiled with; cases with equal surroundings share a compilation.</summary>
internal sealed record Surroundings(string References, string? PolicyPath, string Properties)
{
    public const string DefaultReferences = "core";

    /// <summary>Names of files in <c>Stubs/</c>, separated by spaces: types of frameworks that cannot be restored here.</summary>
    public string Stubs { get; init; } = "";

    /// <summary>Reads the <c>// @key value</c> lines at the top of a case.</summary>
    public static ILookup<string, string> ReadHeader(string text) =>
        text.Split('\n')
            .Select(line => line.Trim())
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal) || line.Length == 0)
            .Where(line => line.StartsWith("// @", StringComparison.Ordinal))
            .Select(line => line[4..].Split(' ', 2))
            .ToLookup(parts => parts[0], parts => parts.Length > 1 ? parts[1].Trim() : "");
}
