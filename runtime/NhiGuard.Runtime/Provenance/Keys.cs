using System.Globalization;

namespace NhiGuard;

/// <summary>The keys under which words are kept.</summary>
internal static class Keys
{
    private const int ShortestNumber = 8;
    private const int FewestDigits = 6;

    /// <summary>A run of words.</summary>
    public static ulong Run(List<Word> words)
    {
        var run = 0UL;
        foreach (var word in words)
        {
            run = SecretHash.Then(run, word.Hash);
        }

        return run;
    }

    /// <summary>Two words in a row; 0 for none.</summary>
    public static ulong Pair(ulong first, ulong second) => Of(1, SecretHash.Then(SecretHash.Then(0, first), second));

    /// <summary>A number by its value.</summary>
    public static ulong Number(decimal number) => Of(2, SecretHash.Of(number.ToString("0.############################", CultureInfo.InvariantCulture)));

    /// <summary>An account or phone number without its blanks, dashes and dots, or null where the words are none.</summary>
    public static ulong? Digits(List<Word> words, int first, int count)
    {
        var hash = 0UL;
        var length = 0;
        var digits = 0;
        for (var i = first; i < first + count; i++)
        {
            var word = words[i];
            if (word.Length == 0 || (length += word.Length) > 40)
            {
                return null;
            }

            hash = SecretHash.Join(hash, word.Digits, word.Length);
            digits += word.DigitCount;
        }

        return length >= ShortestNumber && digits >= FewestDigits ? Of(3, hash) : null;
    }

    /// <summary>What a fact about the caller is kept under; <paramref name="scope"/> 0 stands for everybody.</summary>
    public static ulong In(ulong scope, ulong key) => scope == 0 ? key : SecretHash.Then(scope, key);

    /// <summary>The scope of the caller's facts of a name.</summary>
    public static ulong Fact(string name) => Of(4, SecretHash.Of(name));

    private static ulong Of(ulong kind, ulong hash) => SecretHash.Then(SecretHash.Then(SecretHash.Tag, kind), hash);
}
