using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class SecretFormatsTests
{
    [Test]
    public void There_are_many() => Assert.That(SecretFormats.All, Has.Count.GreaterThanOrEqualTo(220));

    [Test]
    public void Ids_are_unique_and_in_kebab_case() => Assert.Multiple(() =>
    {
        Assert.That(SecretFormats.All.Select(f => f.Id), Is.Unique);
        Assert.That(SecretFormats.All.Select(f => f.Id), Has.All.Match("^[a-z0-9]+(-[a-z0-9]+)*$"));
    });

    [Test]
    public void Every_format_says_who_what_and_where_it_is_documented()
    {
        foreach (var format in SecretFormats.All)
        {
            Assert.That(format.Provider, Is.Not.Empty, format.Id);
            Assert.That(format.Kind, Is.Not.Empty, format.Id);
            Assert.That(Uri.TryCreate(format.Documentation, UriKind.Absolute, out var link) && link.Scheme == "https", format.Id);
        }
    }

    [Test]
    public void Who_agents_talk_to_is_known()
    {
        string[] providers =
        [
            "OpenAI", "Azure OpenAI", "Anthropic", "Google", "Google Cloud", "AWS", "Mistral AI", "Cohere", "Groq", "xAI", "DeepSeek", "Hugging Face", "Replicate",
            "Together AI", "Perplexity", "Fireworks AI", "Pinecone", "Weaviate", "Qdrant", "LangSmith", "Langfuse", "ElevenLabs", "AssemblyAI", "Voyage AI", "OpenRouter",
            "Azure", "GitHub", "GitLab", "Bitbucket", "Azure DevOps", "npm", "NuGet", "PyPI", "Docker", "Slack", "Stripe", "SendGrid", "Datadog", "Okta", "Auth0",
            "Microsoft Entra", "PEM", "PKCS#12", "JWT", "Database", "PostgreSQL", "MySQL", "MongoDB", "Redis", "AMQP",
        ];
        Assert.That(providers.Except(SecretFormats.All.Select(f => f.Provider)), Is.Empty);
    }

    [Test]
    public void Signatures_are_long_enough_to_be_rare() =>
        Assert.That(SecretFormats.All.SelectMany(f => f.Shapes).Select(s => s.Anchor.Length + s.MinLength), Has.All.GreaterThanOrEqualTo(20));
}
