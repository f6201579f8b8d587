namespace NhiGuard.Secrets;

/// <summary>The values of a file of <c>KEY=value</c> lines, such as <c>.env</c>. Every text is one.</summary>
internal static class LineValues
{
    public static ConfigurationContent Read(string text)
    {
        var values = new List<ConfigurationValue>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (Read(text, start, end) is { } value)
            {
                values.Add(value);
            }

            start = end + 1;
        }

        return new(values, -1);
    }

    /// <summary>The value of one line, or null.</summary>
    public static ConfigurationValue? Read(string text, int start, int end, ConfigurationKey? parent = null)
    {
        Trim(text, ref start, ref end);
        if (text.HasAt(start, "export "))
        {
            start += 7;
        }

        var equals = start;
        while (equals < end && (char.IsLetterOrDigit(text[equals]) || text[equals] is '_' or '-' or '.' or ':'))
        {
            equals++;
        }

        var key = new ConfigurationKey(text, parent, start, equals);
        while (equals > start && equals < end && text[equals] == ' ')
        {
            equals++;
        }

        if (equals == start || equals == end || text[equals] != '=')
        {
            return null;
        }

        start = equals + 1;
        Trim(text, ref start, ref end);
        if (start < end && text[start] is '"' or '\'')
        {
            var close = text.IndexOf(text[start], start + 1, end - start - 1);
            return new(key, start + 1, close < 0 ? end : close, ValueForm.Plain);
        }

        var comment = start < end ? text.IndexOf(" #", start, end - start, StringComparison.Ordinal) : -1;
        return new(key, start, comment < 0 ? end : comment, ValueForm.Plain);
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
    }
}
