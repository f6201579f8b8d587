using System.Globalization;
using System.Text;

namespace NhiGuard.Secrets;

/// <summary>The text of a configuration file with placeholders where secrets stood. All else stays as it was, character by character.</summary>
public sealed class ConfigurationFix
{
    internal ConfigurationFix(string text, ConfigurationFile file, IReadOnlyList<(ConfigurationFinding Finding, ConfigurationValue? Value)> found, bool guesses)
    {
        var edits = new List<ConfigurationEdit>();
        var left = new List<ConfigurationFinding>();
        var end = 0;
        foreach (var (finding, value) in found.Where(f => guesses || f.Finding.IsCertain))
        {
            if (value is not { } around || finding.Key.Length == 0 || finding.Start < end)
            {
                left.Add(finding);
                continue;
            }

            end = finding.Start + finding.Length;
            edits.Add(new(finding, Placeholder(text, file, around, finding), Kept(text, around, finding)));
        }

        Original = text;
        Edits = edits;
        Left = left;
    }

    /// <summary>The text as it is.</summary>
    public string Original { get; }

    /// <summary>What is replaced, in order of place.</summary>
    public IReadOnlyList<ConfigurationEdit> Edits { get; }

    /// <summary>Findings that stand at no key, in a comment for example, so that nothing can refer to them.</summary>
    public IReadOnlyList<ConfigurationFinding> Left { get; }

    /// <summary>The text after <paramref name="edits"/>, some or all of <see cref="Edits"/> in their order.</summary>
    public string Apply(IEnumerable<ConfigurationEdit> edits)
    {
        var text = new StringBuilder(Original.Length);
        var done = 0;
        foreach (var edit in edits)
        {
            text.Append(Original, done, edit.Finding.Start - done).Append(edit.Placeholder);
            done = edit.Finding.Start + edit.Finding.Length;
        }

        return text.Append(Original, done, Original.Length - done).ToString();
    }

    private static string Placeholder(string text, ConfigurationFile file, in ConfigurationValue value, ConfigurationFinding finding)
    {
        var name = new string([.. value.Key!.Name.Select(c => c < 128 && char.IsLetterOrDigit(c) ? c : '_')]);
        var placeholder = string.Format(CultureInfo.InvariantCulture, file.Placeholder, name);

        // Braces in a YAML list or mapping on one line need quotes.
        var line = text.LastIndexOf('\n', Math.Max(0, value.Start - 1)) + 1;
        return file.Read == YamlValues.Read && finding.Start == value.Start && value.Start > 0 && text[value.Start - 1] is not ('"' or '\'')
            && text.IndexOfAny(['{', '['], line, value.Start - line) >= 0 && finding.Length == value.End - value.Start
                ? $"\"{placeholder}\""
                : placeholder;
    }

    // A line of a longer text is no value of its own.
    private static string Kept(string text, in ConfigurationValue value, ConfigurationFinding finding) =>
        (value.Form & ValueForm.Line) != 0 || finding.Start + finding.Length > value.End ? text.Substring(finding.Start, finding.Length) : value.Decode(text);
}

/// <summary>One replacement.</summary>
public sealed class ConfigurationEdit
{
    internal ConfigurationEdit(ConfigurationFinding finding, string placeholder, string value)
    {
        Finding = finding;
        Placeholder = placeholder;
        Value = value;
    }

    /// <summary>What is replaced.</summary>
    public ConfigurationFinding Finding { get; }

    /// <summary>The key as <c>dotnet user-secrets</c> takes it.</summary>
    public string Key => Finding.Key.Replace("__", ":");

    /// <summary>What stands in its place.</summary>
    public string Placeholder { get; }

    /// <summary>The value of the key as a program reads it: a secret, never to be shown.</summary>
    public string Value { get; }
}
