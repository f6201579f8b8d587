using NhiGuard.Secrets;

namespace NhiGuard.Package;

/// <summary>What a user of the package sees at <c>dotnet build</c>, and how severity is set.</summary>
internal sealed class FindingsTests
{
    private const string Formatter = "NHI2001 Store.cs:10";

    [Test]
    public void A_brand_new_console_project_has_no_finding()
    {
        var hello = new Application("Hello");
        var sarif = Path.Combine(hello.Folder, "findings.sarif");

        hello.Build($"-p:ErrorLog={sarif}%2Cversion=2.1").Succeeds().Finds();

        Assert.That(Sarif.Results(sarif), Is.Empty);
    }

    [Test]
    public void An_agent_has_warnings_and_a_report()
    {
        var agent = new Application("Agent");
        var sarif = Path.Combine(agent.Folder, "findings.sarif");

        agent.Build($"-p:ErrorLog={sarif}%2Cversion=2.1").Succeeds().Finds("warning " + Formatter);

        Assert.That(Sarif.Results(sarif), Is.EqualTo(new[] { Formatter }));
    }

    [Test]
    public void Findings_of_secrets_carry_a_fingerprint_where_the_build_has_a_key()
    {
        var (hello, key, value) = (new Application("Hello"), Guid.NewGuid().ToString("N"), SecretExamples.Create("anthropic-api-key", 6));
        var sarif = Path.Combine(hello.Folder, "findings.sarif");
        hello.With("Key.cs", $"internal static class Key {{ public static string Value => \"{value}\"; }}");

        hello.Build($"-p:ErrorLog={sarif}%2Cversion=2.1", $"-p:NhiGuardFingerprintKey={key}").Succeeds();

        Assert.That(File.ReadAllText(sarif), Does.Contain($"\"NhiGuard.Fingerprint\": \"{SecretFingerprint.Of(key, value)}\"").And.Not.Contains(key));
        var refused = hello.Build("-p:NhiGuardFingerprintKey=abc#def").Fails();
        Assert.That(refused.Output, Does.Contain("NhiGuardFingerprintKey is no key").And.Not.Contains("abc#def"));
    }

    [Test]
    public void Warnings_as_errors_break_the_build() =>
        new Application("Agent").Build("-warnaserror").Fails().Finds("error " + Formatter);

    [TestCase(".editorconfig", "[*.cs]")]
    [TestCase(".globalconfig", "is_global = true")]
    public void A_severity_of_error_breaks_the_build(string file, string heading) =>
        new Application("Agent").With(file, $"{heading}\ndotnet_diagnostic.NHI2001.severity = error\n")
            .Build().Fails().Finds("error " + Formatter);

    [Test]
    public void A_severity_of_none_silences() =>
        new Application("Agent").With(".editorconfig", "[*.cs]\ndotnet_diagnostic.NHI2001.severity = none\n")
            .Build().Succeeds().Finds();
}
