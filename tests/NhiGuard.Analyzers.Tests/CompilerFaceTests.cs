using Microsoft.CodeAnalysis.Text;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard;

[TestFixture]
public sealed class CompilerFaceTests
{
    [TestCaseSource(typeof(Case), nameof(Case.All))]
    public void Finds_what_is_marked_and_nothing_else(object source)
    {
        var @case = (Case)source;
        var outcome = CaseRun.Of(@case);

        Assert.That(outcome.Errors, @case.IsBroken ? Is.Not.Empty : Is.Empty, "what the compiler says");
        Assert.That(outcome.Marks.Select(m => Show(m, @case)), Is.EquivalentTo(@case.Marks.Select(m => Show(m, @case))));
    }

    // A line of the case's own text: values in it are generated, and the span is shown, never the text within.
    private static string Show(Mark mark, Case @case)
    {
        var lines = SourceText.From(@case.Text).Lines;
        var (from, to) = (lines.GetLinePosition(mark.Span.Start), lines.GetLinePosition(mark.Span.End));
        return $"{mark.Id} ({from.Line + 1},{from.Character + 1})-({to.Line + 1},{to.Character + 1})";
    }
}
