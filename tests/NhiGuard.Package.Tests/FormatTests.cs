using NhiGuard.Secrets;

namespace NhiGuard.Package;

/// <summary>The package's fixes, applied by the command line.</summary>
internal sealed class FormatTests
{
    [Test]
    public void Format_applies_the_fix_and_the_result_builds()
    {
        var agent = new Application("Agent").With("Crm.cs", SecretExamples.Expand("""
            public static class Crm
            {
                private const string Slack = "{{secret:slack-bot-token}}";

                public static string Key() => "{{secret:github-fine-grained-token}}";

                public static string Other() => "{{secret:github-fine-grained-token:2}}" + " " + Slack;

                public static string Chat => System.Environment.GetEnvironmentVariable("CHAT_KEY") ?? "{{secret:openai-project-key}}";
            }
            """)).With("Mail.cs", SecretExamples.Expand("""
            public sealed class Mail
            {
                public string Header { get; } = "Bearer {{secret:sendgrid-api-key}}";
            }
            """));

        agent.Command("format", "analyzers", "Agent.csproj", "--no-restore", "--diagnostics", "NHI1001").Succeeds();

        Assert.That(agent.Read("Crm.cs").Contains("Environment.GetEnvironmentVariable(", StringComparison.Ordinal), "the literal still stands there");
        Assert.That(agent.Build().Succeeds().Findings, Has.None.Contains("NHI1001"));
    }
}
