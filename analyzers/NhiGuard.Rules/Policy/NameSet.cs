using System.Collections;

namespace NhiGuard;

/// <summary>An immutable set of names, compared ordinally and listed in the order of the file. Asking it allocates nothing.</summary>
public sealed class NameSet : IReadOnlyCollection<string>
{
    private readonly List<string> _names;
    private readonly HashSet<string> _index;

    /// <summary>A set of <paramref name="names"/>; a name that comes twice is kept once.</summary>
    public NameSet(params string[] names)
        : this((IEnumerable<string>)names)
    {
    }

    /// <summary>A set of <paramref name="names"/>; a name that comes twice is kept once.</summary>
    public NameSet(IEnumerable<string> names)
    {
        _names = [];
        _index = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (_index.Add(name))
            {
                _names.Add(name);
            }
        }
    }

    /// <summary>No name at all.</summary>
    public static NameSet Empty { get; } = new();

    /// <summary>How many names.</summary>
    public int Count => _names.Count;

    /// <summary>True when <paramref name="name"/> is in the set, compared ordinally.</summary>
    public bool Contains(string name) => _index.Contains(name);

    /// <summary>The names in the order of the file.</summary>
    public List<string>.Enumerator GetEnumerator() => _names.GetEnumerator();

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _names.GetEnumerator();
}
