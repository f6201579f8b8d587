using Microsoft.CodeAnalysis;
using NhiGuard.Cases;
using NhiGuard.Secrets;
using NUnit.Framework;

namespace NhiGuard;

[TestFixture]
public sealed class FixerFaceTests
{
    internal static IEnumerable<object> Fixable => Case.All.Where(c => File.Exists(c.FixedFile) || File.Exists(c.FixedPolicyFile));

    private static IEnumerable<object> Unfixable => Case.All.Where(c => c.Marks.Count > 0).Except(Fixable);

    [TestCaseSource(nameof(Fixable))]
    public async Task Fixes_as_written_and_the_result_compiles(object source)
    {
        var @case = (Case)source;
        var (project, count) = await new FixedCase(@case).ApplyAsync();

        Assert.That(count, Is.Positive, "fixes offered");
        Assert.That(await TextAsync(project), Is.EqualTo(Expected(@case)));
        if (File.Exists(@case.FixedPolicyFile))
        {
            var policy = await project.AdditionalDocuments.Single().GetTextAsync();
            Assert.That(policy.ToString(), Is.EqualTo(File.ReadAllText(@case.FixedPolicyFile)));
        }

        var compilation = await project.GetCompilationAsync();
        Assert.That(compilation!.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.Id.StartsWith("SYSLIB", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Unfixable))]
    public async Task Offers_nothing_where_no_fix_is_written(object source)
    {
        var (_, count) = await new FixedCase((Case)source).ApplyAsync();
        Assert.That(count, Is.Zero);
    }

    // A case whose fix touches only the policy keeps its text.
    private static string Expected(Case @case) => File.Exists(@case.FixedFile)
        ? Markup.Parse(SecretExamples.Expand(File.ReadAllText(@case.FixedFile))).Text
        : @case.Text;

    internal static async Task<string> TextAsync(Project project) =>
        (await project.Documents.First().GetTextAsync()).ToString();
}
