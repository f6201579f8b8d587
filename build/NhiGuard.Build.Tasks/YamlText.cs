using System.Globalization;
using System.Text.RegularExpressions;

namespace NhiGuard.Build.Tasks;

/// <summary>Names from source code on their way into YAML.</summary>
internal static class YamlText
{
    private static readonly Regex s_plain = new("^[A-Za-z_][A-Za-z0-9_./-]*$", RegexOptions.CultureInvariant);
    private static readonly Regex s_word = new("^(true|false|yes|no|on|off|null|y|n)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>True for what a policy takes as the name of a tool or scope; of an agent too, whose name may hold spaces.</summary>
    public static bool IsName(string? name, bool spaces = false) =>
        name is { Length: > 0 and <= 256 }
        && name.Trim() == name
        && !name.Any(c => c == '*' || !IsVisible(c) || (char.IsWhiteSpace(c) && !(spaces && c == ' ')));

    /// <summary>The name as a YAML scalar, in quotes where YAML would read something else.</summary>
    public static string Scalar(string name) =>
        s_plain.IsMatch(name) && !s_word.IsMatch(name) ? name : "\"" + name.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>The names as a YAML list on one line.</summary>
    public static string List(IEnumerable<string> names) => "[" + string.Join(", ", names.Select(Scalar)) + "]";

    /// <summary>Text from source code that can neither leave its comment nor make the policy unreadable.</summary>
    public static string Comment(string text) => new([.. text.Select(c => IsVisible(c) ? c : ' ')]);

    /// <summary>False for what the policy's reader refuses anywhere, and for the halves of characters beyond the first plane.</summary>
    private static bool IsVisible(char c) =>
        c < '\uFFFD'
        && c is (< '\uFDD0' or > '\uFDEF')
        && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>A project's name as people name an agent: <c>Contoso.SupportBot</c> becomes <c>contoso-support-bot</c>.</summary>
    public static string Kebab(string name)
    {
        var words = Regex.Replace(name, "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-");
        var kebab = Regex.Replace(words, "[^\\p{L}\\p{Nd}]+", "-").Trim('-').ToLowerInvariant();
        return kebab.Length == 0 ? "agent" : kebab;
    }
}
