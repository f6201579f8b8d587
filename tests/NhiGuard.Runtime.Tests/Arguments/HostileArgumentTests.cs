using System.Text.Json;

namespace NhiGuard.Tests;

/// <summary>Arguments that are made to get past the guard, or to bring it down.</summary>
public sealed class HostileArgumentTests
{
    [TestCase("{\"a\":1,\"a\":2}")]
    [TestCase("{\"a\":1,\"A\":2}")]
    [TestCase("{\"a\":1,\"\\u0061\":2}")]
    [TestCase("[{\"x\":{\"a\":1,\"a\":2}}]")]
    public void Property_that_stands_twice_is_refused(string json) =>
        Assert.That(ArgumentPolicies.Judge("type: [object, array]", JsonDocument.Parse(json).RootElement), Is.EqualTo(Reasons.ArgumentNotGranted));

    [TestCase("[", "]")]
    [TestCase("{\"a\":", "}")]
    public void Thousand_levels_are_refused(string open, string close)
    {
        var json = string.Concat(Enumerable.Repeat(open, 1000)) + "1" + string.Concat(Enumerable.Repeat(close, 1000));
        var element = JsonDocument.Parse(json, new() { MaxDepth = 2000 }).RootElement;

        Assert.That(ArgumentPolicies.Judge("type: [object, array]", element), Is.EqualTo(Reasons.ArgumentNotGranted));
        Assert.That(ArgumentPolicies.Judge("max-length: 5", element), Is.EqualTo(Reasons.ArgumentNotGranted));
    }

    [Test]
    public void Thousand_levels_are_refused_where_the_policy_lists_no_arguments_too()
    {
        var json = string.Concat(Enumerable.Repeat("[", 1000)) + string.Concat(Enumerable.Repeat("]", 1000));
        var call = TestGuard.Call("search_docs", ("query", JsonDocument.Parse(json, new() { MaxDepth = 2000 }).RootElement));

        Assert.That(TestGuard.Create().Pipeline.Judge(call).Reason, Is.EqualTo(Reasons.GuardFault));
    }

    [Test]
    public void Object_that_contains_itself_is_refused()
    {
        var list = new List<object>();
        list.Add(list);

        Assert.That(ArgumentPolicies.Judge("type: array", list), Is.EqualTo(Reasons.GuardFault));
    }

    [Test]
    public void Object_that_cannot_be_written_is_refused() =>
        Assert.That(ArgumentPolicies.Judge("type: object", new Throwing()), Is.EqualTo(Reasons.GuardFault));

    [TestCase("\"\\ud800\"", Description = "half of a pair")]
    public void Text_that_is_no_text_is_refused(string json) =>
        Assert.That(ArgumentPolicies.Judge("type: string", JsonDocument.Parse(json).RootElement), Is.EqualTo(Reasons.ArgumentNotGranted).Or.EqualTo(Reasons.GuardFault));

    [Test]
    public void Value_whose_document_is_gone_is_refused()
    {
        var document = JsonDocument.Parse("\"x\"");
        var value = document.RootElement;
        document.Dispose();

        Assert.That(ArgumentPolicies.Judge("type: string", value), Is.EqualTo(Reasons.GuardFault));
        Assert.That(ArgumentPolicies.Judge("type: string", default(JsonElement)), Is.EqualTo(Reasons.ArgumentNotGranted));
    }

    [Test]
    public void Ten_megabytes_are_judged_and_refused()
    {
        var text = new string('a', 10_000_000);
        var json = JsonSerializer.SerializeToElement(text);
        var list = JsonSerializer.SerializeToElement(Enumerable.Repeat("abcdefgh", 1_000_000));

        Assert.Multiple(() =>
        {
            foreach (var value in new object[] { text, json })
            {
                Assert.That(ArgumentPolicies.Judge("max-length: 200", value), Is.EqualTo(Reasons.ArgumentNotGranted));
                Assert.That(ArgumentPolicies.Judge("matches: '(a|aa)+'", value), Is.EqualTo(Reasons.ArgumentNotGranted));
                Assert.That(ArgumentPolicies.Judge("one-of: [a]", value), Is.EqualTo(Reasons.ArgumentNotGranted));
                Assert.That(ArgumentPolicies.Judge("host-in: [a.example]", value), Is.EqualTo(Reasons.HostNotGranted));
                Assert.That(ArgumentPolicies.Judge("within: [./a]", value), Is.EqualTo(Reasons.PathNotGranted));
            }

            Assert.That(ArgumentPolicies.Judge("max-length: 7", list), Is.EqualTo(Reasons.ArgumentNotGranted));
            Assert.That(ArgumentPolicies.Judge("max-length: 10000000", text), Is.EqualTo(Reasons.Granted));
        });
    }

    [Test]
    public void Pattern_takes_time_in_step_with_the_text() =>
        Assert.That(ArgumentPolicies.Judge("matches: '((a+)+)+b'", new string('a', 4000) + "c"), Is.EqualTo(Reasons.ArgumentNotGranted));

    [Test]
    public void Pattern_matches_the_whole_text()
    {
        foreach (var text in new[] { "abc\n", "\nabc", "abc def", "xabc" })
        {
            Assert.That(ArgumentPolicies.Judge("matches: 'abc|def$'", text), Is.EqualTo(Reasons.ArgumentNotGranted), text);
        }
    }

    [TestCase("ACT")]
    [TestCase("act ")]
    [TestCase(" act")]
    [TestCase("\u0430ct", Description = "Cyrillic")]
    [TestCase("a\u200Bct")]
    [TestCase("\uFF41ct", Description = "full width")]
    [TestCase("act\0")]
    [TestCase("")]
    public void Name_that_only_looks_like_a_granted_tool_is_denied(string tool)
    {
        var verdict = ArgumentPolicies.Pipeline("a: { type: string }").Judge(new ToolCall("bot", tool));

        Assert.That((verdict.Decision, verdict.Reason), Is.EqualTo((Decision.Deny, Reasons.ToolNotGranted)));
    }

    private sealed class Throwing
    {
        public string Name => throw new InvalidOperationException("no");
    }
}
