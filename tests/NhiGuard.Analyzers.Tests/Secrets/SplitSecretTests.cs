using Microsoft.CodeAnalysis;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Secrets;

/// <summary>Values in pieces, which no template of a case can write.</summary>
[TestFixture]
public sealed class SplitSecretTests
{
    private static readonly string s_key = SecretExamples.Create("openai-project-key", 1);

    private static readonly (string A, string B, string C) s_parts = (s_key[..8], s_key[8..30], s_key[30..]);

    [TestCase("\"#A\" + \"#B\" + \"#C\"", ExpectedResult = 1, TestName = "Concatenation")]
    [TestCase("\"#A\" + (\"#B\" + \"#C\")", ExpectedResult = 1, TestName = "Concatenation_in_parentheses")]
    [TestCase("Prefix + \"#B#C\"", ExpectedResult = 1, TestName = "Constant_before_a_literal")]
    [TestCase("\"Bearer \" + Prefix + Middle + Rest", ExpectedResult = 1, TestName = "Constants_only")]
    [TestCase("Prefix + C.Middle + Other.Rest2", ExpectedResult = 1, TestName = "Constant_of_another_type")]
    [TestCase("$\"{Prefix}#B{\"#C\"}\"", ExpectedResult = 1, TestName = "Interpolation_of_constants")]
    [TestCase("x + \": \" + $\"{Prefix}#B#C\" + y", ExpectedResult = 1, TestName = "Between_values_unknown")]
    [TestCase("\"#A#B#C\" + \"#B#C\"", ExpectedResult = 0, TestName = "Joined_it_is_too_long_to_be_one")]
    [TestCase("Prefix + x + Middle + Rest", ExpectedResult = 0, TestName = "Value_in_between")]
    [TestCase("$\"{Prefix,9}#B#C\"", ExpectedResult = 0, TestName = "Aligned_hole")]
    [TestCase("\"#A\", y = \"#B#C\"", ExpectedResult = 0, TestName = "Not_joined")]
    public async Task<int> Finds_what_is_put_together(string expression)
    {
        var findings = await FindAsync(Code(expression));

        Assert.That(findings.Select(f => f.GetMessage()), Is.All.Not.Contains(s_parts.C).And.All.Not.Contains(s_parts.B));
        return findings.Count;
    }

    [TestCase("\"\\u0073\\x6b#D\"", TestName = "Escaped")]
    [TestCase("\"\"\"#K\"\"\"", TestName = "Raw")]
    [TestCase("$$\"\"\"{#K}\"\"\"", TestName = "Raw_interpolated")]
    [TestCase("$@\"{x}\\#K\"", TestName = "Verbatim_interpolated")]
    [TestCase("$\"{{#K}}\"", TestName = "Between_doubled_braces")]
    [TestCase("\"\\ud800 #K\"", TestName = "Beside_half_a_surrogate_pair")]
    public async Task Finds_it_however_it_is_written(string expression) =>
        Assert.That(await FindAsync(Code(expression)), Has.Count.EqualTo(1));

    [Test]
    public async Task Walks_a_concatenation_of_thousands()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("\"some text, \"", 3000)) + " + \"#K\" + x";
        Assert.That(await FindAsync(Code(sum)), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Reads_a_literal_of_megabytes() =>
        Assert.That(await FindAsync(Code($"\"{string.Concat(Enumerable.Repeat("sk-proj-ghp_AKIA", 640_000))} #K\"")), Has.Count.EqualTo(1));

    private static string Code(string expression) => """
        public static class C
        {
            private const string Prefix = "#A";
            internal const string Middle = "#B";
            private const string Rest = "#C";
            public static string M(string x, string y) { x = EXPRESSION; return x + y; }
        }

        public static class Other { public const string Rest2 = "#C"; }
        """.Replace("EXPRESSION", expression)
        .Replace("#A", s_parts.A).Replace("#B", s_parts.B).Replace("#C", s_parts.C).Replace("#D", s_key[2..]).Replace("#K", s_key);

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string code)
    {
        var surroundings = new Surroundings("core", null, "");
        var compilation = CaseProject.Compile(surroundings, [("/project/C.cs", code)]);
        return [.. (await CaseRun.AnalyzeAsync(compilation, surroundings)).Where(d => d.Id == HardcodedSecret.Rule.Id)];
    }
}
