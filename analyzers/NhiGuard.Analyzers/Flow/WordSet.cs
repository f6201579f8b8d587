namespace NhiGuard.Analyzers.Flow;

/// <summary>A fixed set of identifiers that can be asked with characters, without making strings.</summary>
public sealed class WordSet
{
    private readonly string[][] _buckets;

    /// <summary>The set of <paramref name="words"/>.</summary>
    public WordSet(IEnumerable<string> words)
    {
        var distinct = words.Distinct(StringComparer.Ordinal).ToList();
        var size = 16;
        while (size < distinct.Count * 4)
        {
            size *= 2;
        }

        var buckets = distinct.ToLookup(w => Slot(w[0], w[w.Length - 1], w.Length, size));
        _buckets = [.. Enumerable.Range(0, size).Select(i => buckets[i].ToArray())];
    }

    /// <summary>True when the characters spell one of the words.</summary>
    public bool Contains(char[] buffer, int begin, int length)
    {
        foreach (var word in _buckets[Slot(buffer[begin], buffer[begin + length - 1], length, _buckets.Length)])
        {
            if (word.Length == length && Spells(buffer, begin, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Spells(char[] buffer, int begin, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (buffer[begin + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Slot(char first, char last, int length, int size) => ((first * 31) + (last * 7) + length) & (size - 1);
}
