using System.Security.Cryptography;

namespace NhiGuard;

/// <summary>Hashes words and sequences of words: polynomials modulo 2^61-1 in bases that nobody outside of the process knows, so that no
/// tool can write a text that collides with what the user said (chance below length / 2^61).</summary>
internal static class SecretHash
{
    private const ulong Prime = (1UL << 61) - 1;

    private static readonly ulong _characters = Random();
    private static readonly ulong _words = Random();
    private static readonly ulong[] _powers = Powers(_characters, 64);

    public static ulong Tag { get; } = Random();

    /// <summary>Appends a character to the hash of a word.</summary>
    public static ulong Append(ulong hash, char next) => Add(Multiply(hash, _characters), (ulong)next + 1);

    /// <summary>The hash of a word that is followed by another of that length, at most 63.</summary>
    public static ulong Join(ulong first, ulong second, int secondLength) => Add(Multiply(first, _powers[secondLength]), second);

    /// <summary>Appends a word to the hash of a sequence of words.</summary>
    public static ulong Then(ulong sequence, ulong word) => Add(Multiply(sequence, _words), word + 1);

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0UL;
        foreach (var next in text)
        {
            hash = Append(hash, next);
        }

        return hash;
    }

    private static ulong Add(ulong a, ulong b)
    {
        var sum = a + b;
        return sum >= Prime ? sum - Prime : sum;
    }

    private static ulong Multiply(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return Add((low & Prime) % Prime, (high << 3) | (low >> 61));
    }

    private static ulong Random()
    {
        Span<byte> bytes = stackalloc byte[8];
        RandomNumberGenerator.Fill(bytes);
        return (BitConverter.ToUInt64(bytes) % (Prime - (1UL << 32))) + (1UL << 32);
    }

    private static ulong[] Powers(ulong @base, int count)
    {
        var powers = new ulong[count];
        powers[0] = 1;
        for (var i = 1; i < count; i++)
        {
            powers[i] = Multiply(powers[i - 1], @base);
        }

        return powers;
    }
}
