using System.Text;

namespace NhiGuard.Secrets;

/// <summary>A set of ASCII characters, written as in <c>[A-Za-z0-9_-]</c>.</summary>
internal sealed class CharClass
{
    private readonly ulong _low;
    private readonly ulong _high;

    private CharClass(string members)
    {
        Members = members;
        Plain = string.Concat(members.Where(c => c > ' ' && c != '\\'));
        foreach (var c in members)
        {
            if (c < 64)
            {
                _low |= 1UL << c;
            }
            else
            {
                _high |= 1UL << (c - 64);
            }
        }
    }

    public string Members { get; }

    /// <summary>The members that any kind of string literal can hold as they are: what examples are made of.</summary>
    public string Plain { get; }

    /// <param name="body">What stands between the brackets; a dash that is first or last means itself.</param>
    public static CharClass Parse(string body)
    {
        var members = new StringBuilder();
        for (var i = 0; i < body.Length; i++)
        {
            var last = body[i];
            if (i + 2 < body.Length && body[i + 1] == '-')
            {
                last = body[i + 2];
            }

            for (var c = body[i]; c <= last; c++)
            {
                members.Append(c);
            }

            i += last == body[i] ? 0 : 2;
        }

        return new CharClass(members.ToString());
    }

    public bool Contains(char c) => c < 64 ? (_low >> c & 1) != 0 : c < 128 && (_high >> (c - 64) & 1) != 0;

    public bool Overlaps(CharClass other) => (_low & other._low) != 0 || (_high & other._high) != 0;
}
