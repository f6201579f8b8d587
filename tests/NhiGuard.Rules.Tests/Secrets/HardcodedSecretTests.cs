using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class HardcodedSecretTests
{
    private static readonly Policy _policy = new()
    {
        Hash = new string('0', 64),
        Mode = GuardMode.Enforce,
        Agents = new Dictionary<string, AgentPolicy>(),
        Tools = new Dictionary<string, ToolPolicy>(),
        Secrets = new Dictionary<string, SecretPolicy>(),
        Rules = new Dictionary<string, RulePolicy>(),
    };

    [Test]
    public void A_credential_is_redacted()
    {
        var verdict = HardcodedSecret.Check("use " + SecretExamples.Create("anthropic-api-key", 1), _policy);
        Assert.That(verdict, Is.EqualTo(new Verdict(Decision.Redact, "NHI1001", Reasons.SecretFound, _policy.Hash)));
    }

    [Test]
    public void Other_text_passes() => Assert.That(HardcodedSecret.Check("use the key from the vault", _policy).IsAllowed);
}
