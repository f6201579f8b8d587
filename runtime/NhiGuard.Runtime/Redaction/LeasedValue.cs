namespace NhiGuard;

/// <summary>A value that is out on lease, in every form in which it may come back.</summary>
internal sealed class LeasedValue(string name, ReadOnlySpan<char> value)
{
    private readonly List<Needle> _needles = value.Length < Encodings.Shortest ? [] : Encodings.Of(value);

    public void FindIn(string text, List<Redaction> found)
    {
        foreach (var needle in _needles)
        {
            var at = 0;
            for (var next = needle.IndexIn(text); next >= 0; next = needle.IndexIn(text.AsSpan(at)))
            {
                var start = at + next;
                at = start + needle.Text.Length;
                var from = Extend(text, start, -1, needle.Margin);
                found.Add(new(from, Extend(text, at - 1, 1, needle.Margin) + 1 - from, name));
            }
        }
    }

    /// <summary>Forgets the value.</summary>
    public void Zero()
    {
        foreach (var needle in _needles)
        {
            Array.Clear(needle.Text);
        }
    }

    private static int Extend(string text, int at, int step, int margin)
    {
        for (; margin > 0 && at + step >= 0 && at + step < text.Length && IsBase64(text[at + step]); margin--)
        {
            at += step;
        }

        return at;
    }

    private static bool IsBase64(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '-' or '_';
}

/// <summary>A place in a text to be taken out, and what is written there instead, in brackets.</summary>
internal readonly record struct Redaction(int Start, int Length, string Label)
{
    public int End => Start + Length;
}
