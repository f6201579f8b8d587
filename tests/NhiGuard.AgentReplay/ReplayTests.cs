using NUnit.Framework;

namespace NhiGuard.AgentReplay;

/// <summary>Runs that we have written ourselves, some of them attacked, through the policies; and recordings that are broken.</summary>
[TestFixture]
internal sealed class ReplayTests
{
    private static readonly string[] _runs = File.ReadAllLines(At("Runs/own.jsonl"));
    private static readonly string[] _decisions = File.ReadAllLines(At("Runs/own.decisions.jsonl"));

    [Test]
    public async Task Each_call_is_judged_as_written_down([Range(0, 18)] int i)
    {
        await using var guards = new Guards(At("policies"));
        var run = RecordedRun.Read(_runs[i], "own.jsonl");
        Assert.That((await guards.For(run).ReplayAsync(run)).ToJson(), Is.EqualTo(_decisions[i]));
    }

    [Test]
    public void Every_run_has_a_test() => Assert.That(_runs, Has.Length.EqualTo(19).And.Length.EqualTo(_decisions.Length));

    [Test]
    public async Task What_the_recording_says_about_attacks_changes_nothing()
    {
        await using var guards = new Guards(At("policies"));
        foreach (var (line, expected) in _runs.Zip(_decisions))
        {
            var marked = RecordedRun.Read(line.Replace("\"args\"", "\"is_attack\": true, \"is_goal\": true, \"args\"", StringComparison.Ordinal), "own.jsonl");
            Assert.That((await guards.For(marked).ReplayAsync(marked)).ToJson(), Is.EqualTo(expected));
        }
    }

    [Test]
    public async Task A_failed_call_and_one_without_a_result_are_no_obstacle()
    {
        await using var guards = new Guards(At("policies"));
        var run = RecordedRun.Read(
            """{"suite":"slack","user_prompt":null,"calls":[{"tool":"get_channels","args":{},"error":"ValueError"},{"tool":"get_channels","args":null}]}""", "x");
        Assert.That((await guards.For(run).ReplayAsync(run)).ToJson(), Is.EqualTo("""{"deny":[],"ask":[]}"""));
    }

    [TestCase("{", "is no JSON")]
    [TestCase("[]", "the run is no object")]
    [TestCase("""{"calls":[]}""", "the run has no 'suite'")]
    [TestCase("""{"suite":"slack","calls":{}}""", "'calls' of the run is not a list")]
    [TestCase("""{"suite":"slack"}""", "'calls' of the run is not a list")]
    [TestCase("""{"suite":"slack","calls":[7]}""", "call 0 is no object")]
    [TestCase("""{"suite":"slack","calls":[{"args":{}}]}""", "call 0 has no 'tool'")]
    [TestCase("""{"suite":"slack","calls":[{"tool":"x","args":[]}]}""", "'args' of call 0 is not an object")]
    [TestCase("""{"suite":"slack","user_prompt":7,"calls":[]}""", "'user_prompt' of the run is not a text or a list of texts")]
    public void A_broken_line_is_one_clear_error(string line, string expected) =>
        Assert.That(() => RecordedRun.Read(line, "runs.jsonl(3)"), Throws.TypeOf<ReplayException>().With.Message.StartsWith("runs.jsonl(3): ").And.Message.Contains(expected));

    [TestCase("chess")]
    [TestCase("../policies/slack")]
    public async Task A_suite_without_a_policy_is_named(string suite)
    {
        await using var guards = new Guards(At("policies"));
        var run = RecordedRun.Read($$"""{"suite":"{{suite}}","calls":[]}""", "runs.jsonl(3)");
        Assert.That(() => guards.For(run), Throws.TypeOf<ReplayException>().With.Message.Contains($"runs.jsonl(3): there is no policy for the suite '{suite}'"));
    }

    [TestCase("- a\n- b\n", """["a","b"]""")]
    [TestCase("k: 'v'\nl:\n- 1\n", """{"k":"v","l":["1"]}""")]
    [TestCase("- {a: [", "\"- {a: [\"")]
    [TestCase("a: 1\na: 2\n", "\"a: 1\\na: 2\\n\"")]
    [TestCase("Dear all: no", "\"Dear all: no\"")]
    public void A_result_gets_its_shape_back(string text, string json) =>
        Assert.That(System.Text.Json.JsonSerializer.Serialize(RecordedOutput.Shape(text)), Is.EqualTo(json));

    [Test]
    public void Deep_text_stays_text()
    {
        var deep = "- " + new string('[', 50_000);
        Assert.That(RecordedOutput.Shape(deep), Is.EqualTo(deep));
    }

    private static string At(string path) => Path.Combine(AppContext.BaseDirectory, path);
}
