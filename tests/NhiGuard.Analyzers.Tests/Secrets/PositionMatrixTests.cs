using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Analyzers.Secrets;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Secrets;

/// <summary>Every format in every position: one compilation for a position, one member for a format.</summary>
[TestFixture]
public sealed class PositionMatrixTests
{
    // L is the value as a literal, A and B two pieces of it, # the number of the member.
    private static readonly string[] s_positions =
    [
        "string F# = L;",
        "private const string F# = L;",
        "static readonly string F# = L;",
        "string P# { get; } = L;",
        "string P# => L;",
        "void M#(string x = L) { }",
        "void M#() { var x = L; System.Console.Write(x); }",
        "void M#() { const string x = L; System.Console.Write(x); }",
        "void M#() => System.Console.Write(L);",
        "void M#() => System.Console.Write(value: L);",
        "[System.Obsolete(L)] void M#() { }",
        "[System.Diagnostics.DebuggerDisplay(\"x\", Name = L)] class C# { }",
        "string M#() { return L; }",
        "string M#(int x) => x switch { 1 => L, _ => \"\" };",
        "bool M#(string x) => x is L;",
        "bool M#(string x) => x switch { L => true, _ => false };",
        "void M#(string x) { switch (x) { case L: break; } }",
        "bool M#(string x) => x == L;",
        "object F# = new System.Collections.Generic.Dictionary<string, string> { [\"k\"] = L };",
        "object F# = new System.Collections.Generic.Dictionary<string, string> { { \"k\", L } };",
        "object F# = new System.Collections.Generic.Dictionary<string, string> { [L] = \"v\" };",
        "string[] F# = { L };",
        "string[] F# = new[] { L };",
        "string[] F# = [L];",
        "System.Collections.Generic.List<string> F# = [\"x\", L];",
        "(string, int) F# = (L, 1);",
        "object F# = new { Key = L };",
        "string M#(bool x) => x ? L : \"\";",
        "string M#(string? x) => x ?? L;",
        "void M#(string x) { x += L; System.Console.Write(x); }",
        "System.Func<string> F# = () => L;",
        "string F# = V;",
        "string F# = R;",
        "string F# = $\"I\";",
        "string M#(int x) => $\"I {x}\";",
        "string F# = A + B;",
        "string F# = A + (B);",
        "const string A# = A; string M#() => A# + B;",
        "static readonly string A# = A; string F# = A# + B;",
        "private static string A# = A; string M#() => A# + B;",
        "string M#() { var a = A; return a + B; }",
        "string M#() { string a = A, b = B; return a + b; }",
        "string M#() { var a = A; return $\"{a}{B}\"; }",
        "string M#() { var b = B; return $\"{A}{b}\"; }",
        "string A# { get; } = A; string M#() => this.A# + B;",
        "string F# = string.Concat(A, B);",
        "string F# = string.Concat(new[] { A, B });",
        "string M#() { var a = A; return string.Concat(a, B); }",
        "string F# = string.Join(\"\", A, B);",
        "string F# = string.Join(\"\", new string[] { A, B });",
        "string F# = string.Format(\"{0}{1}\", A, B);",
        "string M#() { var b = B; return string.Format(\"{0}{1}\", A, b); }",
        "byte[] F# = Lu8.ToArray();",
        "byte[] F# = System.Text.Encoding.UTF8.GetBytes(L);",
        "byte[] F# = System.Convert.FromBase64String(\"E\");",
        "byte[] F# = System.Convert.FromHexString(\"H\");",
        "string F# = System.Uri.UnescapeDataString(\"U\");",
        "byte[] F# = { Y };",
        "byte[] F# = new byte[] { Y };",
        "byte[] F# = [Y];",
        "char[] F# = { Q };",
        "string F# = new string(new[] { Q });",
        "byte[] F# = new[] { Z };",
        "System.Collections.Generic.List<byte> F# = new() { Y };",
        "unsafe void M#() { System.ReadOnlySpan<byte> x = stackalloc byte[] { Y }; }",
    ];

    private static readonly (SecretFormat Format, string Value)[] s_examples = [.. SecretFormats.All.Select(f => (f, SecretExamples.Create(f.Id, 7)))];

    [TestCaseSource(nameof(s_positions))]
    public async Task Every_format_is_found_there(string position)
    {
        var code = new StringBuilder("#nullable enable\npartial class Matrix\n{\n");
        var line = 3;
        var lines = new int[s_examples.Length];
        for (var i = 0; i < s_examples.Length; i++)
        {
            var member = Write(position, s_examples[i].Value, i);
            lines[i] = line;
            line += member.Count(c => c == '\n') + 1;
            code.Append(member).Append('\n');
        }

        var found = (await FindAsync(code.Append('}').ToString())).ToLookup(d => Array.FindLastIndex(lines, l => l <= d.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Multiple(() =>
        {
            for (var i = 0; i < s_examples.Length; i++)
            {
                var said = found[i].Select(d => d.GetMessage()).ToList();
                Assert.That(said, Has.Count.EqualTo(1), s_examples[i].Format.Id);
                Assert.That(said, Has.All.StartsWith(s_examples[i].Format.ToString()));
            }
        });
    }

    [Test]
    public async Task Thousands_of_elements_and_pieces_take_no_time()
    {
        var key = SecretExamples.Create("openai-project-key", 1);
        var code = new StringBuilder("class C { object[] A = {\n");
        for (var i = 0; i < 5_000; i++)
        {
            code.Append("new[] { 1, 2, 3 }, \"text\" + X, new byte[] { 1, 2, ").Append(i % 256).Append(" },\n");
        }

        code.Append('"').Append(key).Append("\" }; static readonly string X = \"x\"; string B = string.Concat(").AppendJoin(", ", Enumerable.Repeat("\"a\", X", 2_500)).Append("); }");
        Assert.That(await FindAsync(code.ToString()), Has.Length.EqualTo(1));
    }

    private static string Write(string position, string value, int number)
    {
        var match = SecretScanner.Scan(value)[0];
        var half = match.Start + Math.Min(6, match.Length / 2);
        var bytes = Encoding.UTF8.GetBytes(value);
        var written = new StringBuilder();
        for (var i = 0; i < position.Length; i++)
        {
            var stands = (i == 0 || !char.IsLetterOrDigit(position[i - 1])) && (i + 1 == position.Length || !char.IsLetterOrDigit(position[i + 1]) || position[i..].StartsWith("Lu8", StringComparison.Ordinal));
            written.Append(position[i] switch
            {
                '#' => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                'L' when stands => Literal(value),
                'A' when stands && position[i..] is not ['A', '#', ..] => Literal(value[..half]),
                'B' when stands => Literal(value[half..]),
                'V' when stands => "@\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
                'R' when stands => $"\"\"\"\"\"\n{value}\n\"\"\"\"\"",
                'I' when stands => Literal(value)[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
                'E' when stands => Convert.ToBase64String(bytes),
                'H' when stands => Convert.ToHexString(bytes),
                'U' when stands => string.Concat(bytes.Select(b => $"%{b:X2}")),
                'Y' when stands => string.Join(", ", bytes.Select((b, j) => j % 2 == 0 ? $"0x{b:X2}" : $"{b}")),
                'Q' when stands => string.Join(", ", value.Select(c => SymbolDisplay.FormatLiteral(c, quote: true))),
                'Z' when stands => string.Join(", ", value.Select(c => "(byte)" + SymbolDisplay.FormatLiteral(c, quote: true))),
                var other => other.ToString(),
            });
        }

        return written.ToString();
    }

    private static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private static async Task<Diagnostic[]> FindAsync(string code)
    {
        var compilation = CaseProject.Compile(new Surroundings("core", null, ""), [("/project/Matrix.cs", code)]);
        Assert.That(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        return [.. await compilation.WithAnalyzers([new HardcodedSecretAnalyzer()]).GetAnalyzerDiagnosticsAsync()];
    }
}
