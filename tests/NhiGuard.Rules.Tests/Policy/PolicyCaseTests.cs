namespace NhiGuard.Tests;

public sealed class PolicyCaseTests
{
    private static IEnumerable<PolicyCase> Loud => PolicyCase.All.Where(static c => c.Marks.Count > 0);

    private static IEnumerable<PolicyCase> Silent => PolicyCase.All.Where(static c => c.Marks.Count == 0);

    [TestCaseSource(nameof(Loud))]
    public void Fault_stands_at_its_mark_and_says_what_is_wrong(object @case)
    {
        var expected = (PolicyCase)@case;
        var result = PolicyReader.Read(expected.Text);

        Assert.That(result.Policy, Is.Null);
        Assert.That(result.Errors.Select(error => Underline(expected.Text, error)), Is.EqualTo(expected.Marks.Select(mark => Underline(expected.Text, mark))));
        Assert.That(expected.Messages, Has.Count.EqualTo(expected.Marks.Count), "one '# @message' for each mark");
        Assert.Multiple(() =>
        {
            foreach (var (error, message) in result.Errors.Zip(expected.Messages))
            {
                Assert.That(error.ToString(), Does.Contain(message));
            }
        });
    }

    [TestCaseSource(nameof(Silent))]
    public void Valid_policy_is_read(object @case)
    {
        var result = PolicyReader.Read(((PolicyCase)@case).Text);

        Assert.That(result.Errors.Select(static error => error.Format("nhiguard.yaml")), Is.Empty);
        Assert.That(result.Policy, Is.Not.Null);
    }

    [Test]
    public void There_are_cases_of_both_kinds()
    {
        Assert.That(Loud.Count(), Is.GreaterThanOrEqualTo(25));
        Assert.That(Silent.Count(), Is.GreaterThanOrEqualTo(25));
    }

    /// <summary>The text with the place underlined, so that a failure shows where.</summary>
    private static string Underline(string text, PolicyError error)
    {
        var start = text.Split('\n').Take(error.Line - 1).Sum(static line => line.Length + 1) + error.Column - 1;
        return Underline(text, new PolicyCase.TextPart(start, error.Length));
    }

    private static string Underline(string text, PolicyCase.TextPart part) =>
        $"{part.Start}+{part.Length}: {text[..part.Start]}>>>{text.Substring(part.Start, part.Length)}<<<";
}
