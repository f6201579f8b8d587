using System.Globalization;
using System.Text.RegularExpressions;

namespace NhiGuard;

/// <summary>What a single value of YAML is: text, a number, or true or false.</summary>
internal static class ScalarText
{
    // What YAML reads as a number or truth value when it stands without quotes; editors then call it no string.
    private static readonly Regex _notText = new(
        @"^(true|True|TRUE|false|False|FALSE|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>True for a plain value that YAML reads as a number or truth value.</summary>
    public static bool IsNoText(YamlNode node) =>
        node is { Kind: YamlKind.Scalar, IsPlain: true } && node.Value.Length <= TextShape.MaxLength && _notText.IsMatch(node.Value);

    /// <summary>Reads a number in the one form that all readers of YAML share.</summary>
    public static bool TryNumber(string text, out decimal number)
    {
        number = 0;
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : text;
        return digits.Length > 0
            && char.IsDigit(digits[0])
            && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.')
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Why the value is none of the three, or null.</summary>
    public static string? Fault(YamlNode node) =>
        node.Value.Length > TextShape.MaxLength ? $"the text is longer than {TextShape.MaxLength} characters"
        : !IsNoText(node) || node.Value is "true" or "false" || TryNumber(node.Value, out _) ? null
        : "this is read as a number or truth value in more than one way; write it in decimal, as true or false, or put it in quotes";

    /// <summary>The value, of which <see cref="Fault"/> said nothing.</summary>
    public static ArgumentValue Read(YamlNode node) =>
        !IsNoText(node) ? ArgumentValue.Of(node.Value)
        : node.Value is "true" or "false" ? ArgumentValue.Of(node.Value == "true")
        : TryNumber(node.Value, out var number) ? ArgumentValue.Of(number) : ArgumentValue.Of(node.Value);
}
