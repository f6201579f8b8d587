using Microsoft.CodeAnalysis;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Secrets;

/// <summary>Findings carry a keyed fingerprint of their value, which the compiler writes into its SARIF with the other properties.</summary>
[TestFixture]
public sealed class FingerprintTests
{
    private const string Password = "Tr0ub4dor&3x";

    private static readonly string s_key = Guid.NewGuid().ToString("N");
    private static readonly string s_token = SecretExamples.Create("github-personal-token", 4);

    private static readonly string s_code = $$"""
        public static class C
        {
            public static string A() => "{{s_token}}";
            public static string B(string x) => x + "token={{s_token}} " + x;
            public static object D() => new System.Net.NetworkCredential("user", "{{Password}}");
            public static object E() => new System.Security.Cryptography.X509Certificates.X509Certificate2("a.pfx", "{{Password}}");
            public static object F() => new System.Security.Cryptography.HMACSHA256(new byte[] { 7, 91, 33, 250, 18, 4, 77, 190, 5, 66, 121, 38, 240, 9, 55, 201 });
        }
        """;

    [Test]
    public async Task One_value_has_one_fingerprint_wherever_it_stands()
    {
        var settings = $$"""{ "Token": "{{s_token.Replace("_", "\\u005f")}}", "Password": "{{Password}}" }""";
        var findings = await FindAsync($"NhiGuardFingerprintKey={s_key}", settings);

        var (token, password) = (SecretFingerprint.Of(s_key, s_token), SecretFingerprint.Of(s_key, Password));
        string[] expected =
        [
            $"NHI1001 {token}", $"NHI1001 {token}", $"NHI1002 {password}", "NHI1003 ", $"NHI1003 {password}", $"NHI1004 {token}", $"NHI1004 {password}",
        ];
        Assert.That(findings.Select(Show), Is.EquivalentTo(expected), "bytes have none");
        Assert.That(findings.Select(f => f.GetMessage()), Is.All.Not.Contains(s_key).And.All.Not.Contains("v1:"));
    }

    [Test]
    public async Task Another_key_gives_other_fingerprints() =>
        Assert.That((await FindAsync($"NhiGuardFingerprintKey={Guid.NewGuid():N}")).Select(Show), Has.None.Contains(SecretFingerprint.Of(s_key, s_token)));

    [TestCase("")]
    [TestCase("NhiGuardFingerprintKey=")]
    [TestCase("NhiGuardFingerprintKey=too-short")]
    public async Task Without_a_key_there_are_none(string properties) =>
        Assert.That((await FindAsync(properties)).SelectMany(f => f.Properties.Keys), Has.None.EqualTo("NhiGuard.Fingerprint"));

    private static string Show(Diagnostic finding) => $"{finding.Id} {finding.Properties.GetValueOrDefault("NhiGuard.Fingerprint")}";

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string properties, string settings = "{}")
    {
        var surroundings = new Surroundings("core", null, properties);
        var compilation = CaseProject.Compile(surroundings, [("/project/C.cs", s_code)]);
        var findings = await CaseRun.AnalyzeAsync(compilation, surroundings, null, new CaseFile("/project/appsettings.json", settings));
        Assert.That(findings, Is.Not.Empty);
        return findings;
    }
}
