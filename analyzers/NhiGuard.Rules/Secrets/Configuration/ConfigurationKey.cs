using System.Globalization;

namespace NhiGuard.Secrets;

/// <summary>A key and those it lies under, as places in the text: names are cut out only for what is found.</summary>
internal sealed class ConfigurationKey(string text, ConfigurationKey? parent, int start, int end)
{
    // .NET's own readers go no deeper either.
    private const int Deepest = 64;
    private const int LongestName = 128;

    private int _item = -1;

    public ConfigurationKey? Parent { get; } = parent;

    /// <summary>The name; empty for an item of a list, and where it is no name at all.</summary>
    public string Name => end - start is > 0 and <= LongestName ? text.Substring(start, end - start) : "";

    /// <summary>The same key, for one item of the list that it names.</summary>
    public ConfigurationKey Item(int index) => new(text, Parent, start, end) { _item = index };

    /// <summary>The names from the outermost on, joined with colons as .NET's configuration joins them.</summary>
    public string Path
    {
        get
        {
            var names = new List<string>();
            for (var key = this; key is not null && names.Count < Deepest; key = key.Parent)
            {
                if (key._item >= 0)
                {
                    names.Add(key._item.ToString(CultureInfo.InvariantCulture));
                }

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
