using System.Text.RegularExpressions;

namespace NhiGuard.Package;

/// <summary>What a command did.</summary>
internal sealed partial record Run(string Command, int ExitCode, string Output)
{
    /// <summary>Findings that the command printed, each once: <c>warning NHI2001 Program.cs:7</c>.</summary>
    public IReadOnlyList<string> Findings =>
    [
        .. Finding().Matches(Output)
            .Select(m => $"{m.Groups["severity"].Value} {m.Groups["id"].Value} {Path.GetFileName(m.Groups["file"].Value)}:{m.Groups["line"].Value}".TrimEnd(':'))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public Run Succeeds()
    {
        Assert.That(ExitCode, Is.Zero, ToString());
        return this;
    }

    public Run Fails()
    {
        Assert.That(ExitCode, Is.Not.Zero, ToString());
        return this;
    }

    public Run Finds(params string[] findings)
    {
        Assert.That(Findings, Is.EqualTo(findings), ToString());
        return this;
    }

    public override string ToString() => $"dotnet {Command} ended with {ExitCode}:\n{Output}";

    [GeneratedRegex(@"^ *(?<file>[^\r\n(]+?)(\((?<line>[0-9]+),[0-9,]+\))? ?: (?<severity>warning|error) (?<id>(NHI|AD|CS)[0-9]{4}): ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Finding();
}
