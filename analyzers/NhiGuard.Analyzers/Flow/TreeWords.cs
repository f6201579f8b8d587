using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NhiGuard.Analyzers.Flow;

/// <summary>The words of a file by their hashes, in order of place: the text is read once, then asked often.</summary>
internal sealed class TreeWords
{
    private const int Block = 8192;
    private static readonly ConditionalWeakTable<SyntaxTree, TreeWords> s_known = new();

    private readonly int[] _hashes;
    private readonly int[] _starts;
    private readonly ulong[] _filter = new ulong[64];

    private TreeWords(SyntaxTree tree)
    {
        var text = tree.GetText();
        var hashes = new List<int>(text.Length / 8);
        var starts = new List<int>(text.Length / 8);
        var buffer = new char[Math.Min(text.Length, Block)];
        var hash = 0;
        var begin = -1;
        for (var at = 0; at < text.Length; at += buffer.Length)
        {
            var length = Math.Min(buffer.Length, text.Length - at);
            text.CopyTo(at, buffer, 0, length);
            for (var i = 0; i < length; i++)
            {
                var c = buffer[i];
                if (IsPart(c))
                {
                    begin = begin < 0 ? at + i : begin;
                    hash = Next(hash, c);
                }
                else if (begin >= 0)
                {
                    hashes.Add(hash);
                    starts.Add(begin);
                    hash = 0;
                    begin = -1;
                }
            }
        }

        if (begin >= 0)
        {
            hashes.Add(hash);
            starts.Add(begin);
        }

        _hashes = [.. hashes];
        _starts = [.. starts];
        foreach (var word in _hashes)
        {
            _filter[(word >> 6) & 63] |= 1UL << (word & 63);
        }
    }

    /// <summary>The words of <paramref name="tree"/>, remembered with it.</summary>
    public static TreeWords Of(SyntaxTree tree) => s_known.GetValue(tree, static t => new TreeWords(t));

    /// <summary>What <see cref="Starts"/> takes for a word.</summary>
    public static int Hash(string word)
    {
        var hash = 0;
        foreach (var c in word)
        {
            hash = Next(hash, c);
        }

        return hash;
    }

    /// <summary>Where words of this hash begin, from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public IEnumerable<int> Starts(int hash, int start, int end)
    {
        if ((_filter[(hash >> 6) & 63] & (1UL << (hash & 63))) == 0)
        {
            yield break;
        }

        var first = Index(start);
        var last = Index(end);
        for (var at = Array.IndexOf(_hashes, hash, first, last - first); at >= 0; at = Array.IndexOf(_hashes, hash, at + 1, last - at - 1))
        {
            yield return _starts[at];
        }
    }

    /// <summary>Whether a character belongs to a word.</summary>
    public static bool IsPart(char c) =>
        c < 128 ? (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 || c == '_' : SyntaxFacts.IsIdentifierPartCharacter(c);

    private int Index(int start)
    {
        var at = Array.BinarySearch(_starts, start);
        return at < 0 ? ~at : at;
    }

    private static int Next(int hash, char c) => unchecked((hash + c) * 16777619) ^ (int)((uint)hash >> 15);
}
