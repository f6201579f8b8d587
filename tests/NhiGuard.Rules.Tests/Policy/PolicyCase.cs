using System.Text;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

/// <summary>A policy file of NHI0002's <c>cases/</c> folder: text with <c>{|NHI0002:…|}</c> marks, and one
/// <c># @message PART</c> comment for each mark, in the order of the marks.</summary>
internal sealed class PolicyCase
{
    private const string Open = "{|NHI0002:";
    private const string Close = "|}";
    private const string Header = "# @message ";

    private PolicyCase(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        var marked = SecretExamples.Expand(File.ReadAllText(path));
        var text = new StringBuilder();
        var marks = new List<TextPart>();
        var at = 0;
        for (int open; (open = marked.IndexOf(Open, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = marked.IndexOf(Close, open, StringComparison.Ordinal);
            text.Append(marked, at, open - at);
            marks.Add(new(text.Length, end - open - Open.Length));
            text.Append(marked, open + Open.Length, end - open - Open.Length);
            at = end + Close.Length;
        }

        Text = text.Append(marked, at, marked.Length - at).ToString();
        Marks = marks;
        Messages = [.. Text.Split('\n').Where(static line => line.StartsWith(Header, StringComparison.Ordinal)).Select(static line => line[Header.Length..])];
    }

    public static IReadOnlyList<PolicyCase> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(RulesFolder.Path, "Guard", "NHI0002_PolicyInvalid", "cases"), "*.yaml")
            .Where(static path => !path.EndsWith(".run.yaml", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static path => new PolicyCase(path)),
    ];

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<TextPart> Marks { get; }

    public IReadOnlyList<string> Messages { get; }

    public override string ToString() => Name;

    internal readonly record struct TextPart(int Start, int Length);
}
