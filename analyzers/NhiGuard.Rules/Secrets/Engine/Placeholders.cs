namespace NhiGuard.Secrets;

/// <summary>Tells what people write where a key will stand from a key: words, runs, sequences, repetitions.</summary>
internal static class Placeholders
{
    /// <summary>Long enough that no random key holds one by chance.</summary>
    private static readonly string[] _words =
    [
        "example", "sample", "placeholder", "redacted", "dummy", "insert", "qwerty", "deadbeef",
        "changeme", "change-me", "change_me", "replaceme", "replace-", "replace_",
        "yourkey", "yourtoken", "yoursecret", "your-", "your_", "-here", "_here", "notareal", "not-a-", "not_a_",
        "fakekey", "mock-", "mock_", "test-", "test_", "-test", "_test",
    ];

    private const int Run = 6;
    private const int Weave = 8;
    private const int Enough = 256;

    public static bool Contains(ScanText text, int start, int end)
    {
        end = Math.Min(end, start + Enough);
        var regular = InRuns(text, start, end, 1, 0, Run)
            + InRuns(text, start, end, 1, 1, Run)
            + InRuns(text, start, end, 1, -1, Run)
            + InRuns(text, start, end, 2, 1, Weave);
        return regular * 4 >= end - start || IsPeriodic(text, start, end) || HasWord(text, start, end);
    }

    /// <summary>Characters in runs of at least this length: xxxxxx is step 0, 123456 step 1, a1b2c3d4 step 1 in strides of two.</summary>
    private static int InRuns(ScanText text, int start, int end, int stride, int step, int least)
    {
        var total = 0;
        var run = stride;
        for (var i = start + stride; i <= end; i++)
        {
            if (i < end && Follows(text[i - stride], text[i], step))
            {
                run++;
                continue;
            }

            total += run >= least ? run : 0;
            run = stride;
        }

        return total;
    }

    /// <summary>Case aside: aBcDeF is a sequence too; 9 is followed by 0.</summary>
    private static bool Follows(char a, char b, int step) => Fold(b) - Fold(a) == step || (a == '9' && b == '0' && step == 1);

    /// <summary>The whole is one piece, written at least twice.</summary>
    private static bool IsPeriodic(ScanText text, int start, int end)
    {
        for (var period = 1; period <= (end - start) / 2; period++)
        {
            var i = start + period;
            while (i < end && text[i] == text[i - period])
            {
                i++;
            }

            if (i == end)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWord(ScanText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            foreach (var word in _words)
            {
                if (word.Length <= end - i && IsWord(text, i, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWord(ScanText text, int start, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (Fold(text[start + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
