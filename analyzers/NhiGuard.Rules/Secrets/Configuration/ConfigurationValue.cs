namespace NhiGuard.Secrets;

/// <summary>A value in a configuration file.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Start">Index of its first character, without quotes.</param>
/// <param name="End">Index behind its last character.</param>
/// <param name="Form">How it is written, and what is known about it.</param>
internal readonly record struct ConfigurationValue(ConfigurationKey? Key, int Start, int End, ValueForm Form)
{
    /// <summary>The value as a program reads it.</summary>
    public string Decode(string text) => ValueText.Decode(text.Substring(Start, End - Start), Form);
}

/// <summary>How a value is written, and what the file says about it.</summary>
[Flags]
internal enum ValueForm
{
    Plain = 0,

    /// <summary>With escapes of JSON.</summary>
    Backslashes = 1,

    /// <summary>With entities of XML.</summary>
    Entities = 2,

    /// <summary>In the base64 that Kubernetes asks for.</summary>
    Base64 = 4,

    /// <summary>A line of a longer text: its key names the text, not the line.</summary>
    Line = 8,

    /// <summary>In a Kubernetes secret.</summary>
    Declared = 16,
}

/// <summary>The values of a file in order of place.</summary>
/// <param name="Values">The values, as far as they can be told.</param>
/// <param name="BrokenAt">Where the file stops making sense; -1 where it does not.</param>
internal sealed record ConfigurationContent(IReadOnlyList<ConfigurationValue> Values, int BrokenAt);
