namespace NhiGuard.Secrets;

/// <summary>A mapping or list in braces or brackets on one line of YAML.</summary>
internal static class YamlFlow
{
    public static void Read(string text, int start, int end, ConfigurationKey? parent, List<ConfigurationValue> values)
    {
        var key = parent;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (c is ' ' or '\t' or ':')
            {
                i++;
                continue;
            }

            if (c is '{' or '[' or '}' or ']' or ',')
            {
                key = c == ',' ? parent : key;
                i++;
                continue;
            }

            var (from, to, next) = Token(text, i, end);
            var isKey = next < end && text[next] == ':' && (next + 1 >= end || text[next + 1] is ' ' or '"' or '\'');
            if (isKey)
            {
                key = new(text, parent, from, to);
            }
            else if (to > from)
            {
                // A list may hold KEY=value as in a compose file.
                var pair = key == parent ? LineValues.Read(text, from, to, key) : null;
                values.Add(pair ?? new(key, from, to, ValueForm.Plain));
            }

            i = Math.Max(next, i + 1);
        }
    }

    private static (int From, int To, int Next) Token(string text, int at, int end)
    {
        if (text[at] is '"' or '\'')
        {
            var close = text.IndexOf(text[at], at + 1, end - at - 1);
            return close < 0 ? (at + 1, end, end) : (at + 1, close, close + 1);
        }

        var stop = at;
        while (stop < end && text[stop] is not (',' or '}' or ']' or '{' or '[') && !(text[stop] == ':' && (stop + 1 == end || text[stop + 1] == ' ')))
        {
            stop++;
        }

        var to = stop;
        while (to > at && text[to - 1] is ' ' or '\t')
        {
            to--;
        }

        return (at, to, stop);
    }
}
