namespace NhiGuard;

/// <summary>Makes sure that only structure lies between the tokens. The parser forgives a missing comma or a stray colon, other
/// readers do not, and a policy must not mean one thing here and another there.</summary>
internal sealed class YamlGaps(PolicyText text, PolicyErrors errors)
{
    /// <summary>No structure is expected.</summary>
    public const char None = '\0';

    private int _last;
    private bool _off;

    /// <summary>Stops looking, where the document is refused for another reason.</summary>
    public void GiveUp() => _off = true;

    /// <summary>Goes over a token and looks at what lies before it.</summary>
    /// <param name="token">The token.</param>
    /// <param name="structure">The one character that stands before it, besides white space and comments.</param>
    /// <param name="optional">True when that character may be missing.</param>
    public void Pass(TextPart token, char structure, bool optional = false)
    {
        if (_off || errors.Any)
        {
            return;
        }

        var missing = structure != None;
        for (var i = _last; i < token.Start; i++)
        {
            var c = text.Text[i];
            if (missing && structure == ':' && c is ('#' or '\r' or '\n'))
            {
                errors.Add(token, "not valid YAML: a key and its ':' stand on one line");
                return;
            }

            if (c == '#' && (i == 0 || char.IsWhiteSpace(text.Text[i - 1])))
            {
                i = text.EndOfLine(i);
            }
            else if (missing && c == structure)
            {
                missing = false;
            }
            else if (c is not (' ' or '\r' or '\n'))
            {
                errors.Add(new(i, 1), c == '\t' ? "a tab stands between two values; use spaces" : "not valid YAML: this character has no place here");
                return;
            }
        }

        if (missing && !optional)
        {
            errors.Add(token, $"not valid YAML: expected '{structure}' before this");
        }

        _last = token.End;
    }
}
