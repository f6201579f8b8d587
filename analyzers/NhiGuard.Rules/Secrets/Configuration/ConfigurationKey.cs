namespace NhiGuard.Secrets;

/// <summary>A key and those it lies under, as places in the text: names are cut out only for what is found.</summary>
internal sealed class ConfigurationKey(string text, ConfigurationKey? parent, int start, int end)
{
    // .NET's own readers go no deeper either.
    private const int Deepest = 64;
    private const int LongestName = 128;

    public ConfigurationKey? Parent { get; } = parent;

    /// <summary>The name; empty for an item of a list, and where it is no name at all.</summary>
    public string Name => end - start is > 0 and <= LongestName ? text.Substring(start, end - start) : "";

    /// <summary>The names from the outermost on, joined with colons as .NET's configuration joins them.</summary>
    public string Path
    {
        get
        {
            var names = new List<string>();
            for (var key = this; key is not null && names.Count < Deepest; key = key.Parent)
            {
                if (key.Name.Length > 0)
                {
                    names.Add(key.Name);
                }
            }

            names.Reverse();
            return string.Join(":", names);
        }
    }
}
