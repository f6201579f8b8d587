namespace NhiGuard.Secrets;

/// <summary>The words of a name or text: <c>dbPassword2</c> is db, password, 2.</summary>
internal static class NameWords
{
    /// <summary>Splits at separators, at digits and where the case says so; words in lower case.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (IsDigit(text[i]))
            {
                i = End(text, i, IsDigit);
            }
            else if (char.IsLetter(text[i]))
            {
                i = End(text, i, char.IsUpper);
                var upper = i - start;
                if (upper == 0 || (upper == 1 && i < text.Length))
                {
                    i = End(text, i, char.IsLower);
                }
                else if (upper > 1 && i < text.Length && char.IsLower(text[i]))
                {
                    // The last capital begins the next word: HTTPToken.
                    i--;
                }

                i = Math.Max(i, start + 1);
            }
            else
            {
                i++;
                continue;
            }

            words.Add(text.Substring(start, i - start).ToLowerInvariant());
        }

        return words;
    }

    private static int End(string text, int at, Func<char, bool> holds)
    {
        while (at < text.Length && holds(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
