using System.Globalization;

namespace NhiGuard.Secrets;

/// <summary>Finds secrets in a configuration file: known formats anywhere in its text, and values that their keys give away.</summary>
public sealed class ConfigurationScan
{
    /// <summary>No credential that a name gives away is longer; a text that is, is no credential.</summary>
    private const int LongestGuess = 4096;

    private static readonly string[] _none = [];

    private readonly string _text;
    private readonly ConfigurationFile _file;
    private readonly ConfigurationContent _content;
    private readonly List<ConfigurationFinding> _found = [];
    private readonly List<ConfigurationValue?> _around = [];

    private ConfigurationScan(string text, ConfigurationFile file)
    {
        _text = text;
        _file = file;
        _content = file.Read?.Invoke(text) ?? new([], -1);
    }

    /// <summary>What was found, in order of place.</summary>
    public IReadOnlyList<ConfigurationFinding> Findings => _found;

    /// <summary>Where the file stops making sense; -1 where it does not.</summary>
    public int BrokenAt { get; private set; }

    /// <summary>The text with a placeholder in place of what was found.</summary>
    /// <param name="guesses">True to replace what only its name gives away, too.</param>
    public ConfigurationFix Fix(bool guesses) => new(_text, _file, [.. _found.Zip(_around, static (finding, value) => (finding, value))], guesses);

    /// <summary>What the finding of this index points at, as a program reads it: a secret, never to be shown.</summary>
    public string ValueOf(int index)
    {
        var (finding, around) = (_found[index], _around[index]);
        return around is { } value && value.Start == finding.Start && value.End == finding.Start + finding.Length
            ? value.Decode(_text)
            : _text.Substring(finding.Start, finding.Length);
    }

    /// <summary>Looks through a file.</summary>
    /// <param name="path">Its path, whose name tells what it is.</param>
    /// <param name="text">Its text, well-formed or not.</param>
    /// <param name="isListed">True where the build says that it is configuration, whatever its name.</param>
    /// <returns>Null for a file that is no configuration.</returns>
    public static ConfigurationScan? Of(string path, string text, bool isListed)
    {
        if (ConfigurationFile.Recognize(path, isListed) is not { } file)
        {
            return null;
        }

        var scan = new ConfigurationScan(text, file);
        scan.Find();
        return scan;
    }

    private void Find()
    {
        var binary = _text.IndexOf('\0');
        BrokenAt = binary >= 0 ? binary : _content.BrokenAt;
        var matches = SecretScanner.Scan(_text);
        var next = 0;
        foreach (var value in _content.Values)
        {
            while (next < matches.Count && matches[next].Start < value.Start)
            {
                Add(matches[next++], null);
            }

            var first = next;
            while (next < matches.Count && matches[next].Start < value.End)
            {
                Add(matches[next++], value);
            }

            if (first == next && value.End > value.Start)
            {
                Judge(value);
            }
        }

        while (next < matches.Count)
        {
            Add(matches[next++], null);
        }
    }

    private void Judge(in ConfigurationValue value)
    {
        var isPlain = (value.Form & ~(ValueForm.Line | ValueForm.Declared)) == 0
            || (value.Form == ValueForm.Entities && _text.IndexOf('&', value.Start, value.End - value.Start) < 0);
        if (isPlain && value.End - value.Start > LongestGuess)
        {
            return;
        }

        var text = value.Decode(_text);
        if (!isPlain && SecretScanner.Scan(text) is [var match, ..])
        {
            Add(match with { Start = value.Start, Length = value.End - value.Start }, value);
        }
        else if (!_file.IsTemplate && text.Length is > 0 and <= LongestGuess && !ConfigurationPlaceholders.IsReference(text))
        {
            Guess(value, text, isPlain);
        }
    }

    private void Guess(in ConfigurationValue value, string text, bool isPlain)
    {
        if ((value.Form & ValueForm.Line) == 0 && ConfigurationNames.KindOf(value, text) is var kind and not CredentialKind.None && CredentialValues.IsCredential(text, kind))
        {
            Add(kind, value.Start, value.End - value.Start, value);
            return;
        }

        foreach (var place in CredentialText.Find(text, _none))
        {
            var part = text.Substring(place.Start, place.Length);
            if (part.Length > 0 && !ConfigurationPlaceholders.IsReference(part) && place.IsCredential(part))
            {
                Add(place.Kind, isPlain ? value.Start + place.Start : value.Start, isPlain ? part.Length : value.End - value.Start, value);
                if (!isPlain)
                {
                    return;
                }
            }
        }
    }

    private void Add(SecretMatch match, ConfigurationValue? value) => Add(match.Format.ToString(), match.Start, match.Length, value, isCertain: true);

    private void Add(CredentialKind kind, int start, int length, ConfigurationValue value) =>
        Add(kind == CredentialKind.Password ? "What looks like a password" : "What looks like a credential", start, length, value, isCertain: false);

    private void Add(string what, int start, int length, ConfigurationValue? value, bool isCertain)
    {
        var name = ConfigurationNames.Shown(value?.Key);
        var advice = string.Format(CultureInfo.InvariantCulture, _file.Move, name.Length == 0 ? "KEY" : name.Replace("__", ":"));
        _found.Add(new(what, start, length, name, advice, isCertain));
        _around.Add(value);
    }
}
