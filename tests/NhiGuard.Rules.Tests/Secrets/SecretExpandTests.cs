using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class SecretExpandTests
{
    private static string Template(string body) => "{{secret:" + body + "}}";

    [Test]
    public void Replaces_each_template_and_nothing_else()
    {
        var text = $"a {Template("npm-token")} b {Template("npm-token:7")} c";
        var expected = $"a {SecretExamples.Create("npm-token", 1)} b {SecretExamples.Create("npm-token", 7)} c";
        Assert.That(SecretExamples.Expand(text), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("no template")]
    [TestCase("{{secret:npm-token")]
    [TestCase("{ {secret:npm-token}}")]
    public void Leaves_other_text_alone(string text) => Assert.That(SecretExamples.Expand(text), Is.EqualTo(text));

    [TestCase("contoso-key", "'contoso-key'")]
    [TestCase("npm-token:seven", "'npm-token:seven'")]
    [TestCase("npm-token:1:2", "'npm-token:1:2'")]
    public void Names_the_template_that_is_wrong(string body, string named) =>
        Assert.That(() => SecretExamples.Expand(Template(body)), Throws.ArgumentException.With.Message.Contains(named));
}
