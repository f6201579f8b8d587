using NhiGuard.Secrets;

namespace NhiGuard.Tests;

/// <summary>To deny goes before to ask, to ask before to redact, to redact before to allow; a rule that only alerts decides nothing.</summary>
public sealed class PrecedenceTests
{
    private const string Arguments = "callback: { host-in: [crm.contoso.com] }, title: { type: string }, path: { within: [./notes] }";

    private static readonly string _secret = SecretExamples.Expand("{{secret:github-personal-token}}");

    [TestCase("", "https://crm.contoso.com", false, Decision.Allow, null)]
    [TestCase("", "https://crm.contoso.com", true, Decision.Redact, "NHI1001")]
    [TestCase("approval: { always: true }", "https://crm.contoso.com", true, Decision.RequireApproval, "NHI3005")]
    [TestCase("approval: { always: true }", "https://evil.example", true, Decision.Deny, "NHI4003")]
    [TestCase("approval: { never: true }", "https://evil.example", false, Decision.Deny, "NHI4003")]
    public void Strictest_verdict_stands(string approval, string callback, bool secret, Decision decision, string? rule)
    {
        var verdict = Judge(approval, "", ("callback", callback), ("title", secret ? $"see {_secret}" : "see below"));

        Assert.That((verdict.Decision, verdict.RuleId), Is.EqualTo((decision, rule)));
    }

    [Test]
    public void Rule_that_only_alerts_leaves_the_others_to_decide()
    {
        const string alert = "rules: { NHI4003: { runtime: alert } }";

        Assert.Multiple(() =>
        {
            Assert.That(Judge("", alert, ("callback", "https://evil.example")).IsAllowed, Is.True);
            Assert.That(Judge("", alert, ("callback", "https://evil.example"), ("path", "/etc/passwd")).RuleId, Is.EqualTo("NHI4002"));
            Assert.That(Judge("approval: { always: true }", alert, ("callback", "https://evil.example")).RuleId, Is.EqualTo("NHI3005"));
            Assert.That(Judge("", alert, ("callback", 5)).RuleId, Is.EqualTo("NHI3002"), "a number is no address, and that is another rule");
        });
    }

    private static Verdict Judge(string approval, string rules, params (string Name, object? Value)[] arguments)
    {
        var policy = PolicyReader.Read($$"""
            version: 1
            mode: enforce
            agents: { bot: { tools: [act], scopes: [x] } }
            tools: { act: { scopes: [x], {{approval}}{{(approval.Length > 0 ? "," : "")}} arguments: { {{Arguments}} } } }
            {{rules}}
            """).Policy!;
        return new GuardPipelineBuilder(policy).Build()
            .Judge(new("bot", "act") { Arguments = arguments.ToDictionary(static a => a.Name, static a => a.Value) });
    }
}
