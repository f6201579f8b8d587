public static class Names
{
    public const string Variable = "OPENAI_API_KEY";
    public const string Section = "Authentication:GitHub:PersonalAccessToken";
    public const string Header = "X-Api-Key";
    public const string Scheme = "Bearer";
    public const string Vault = "@Microsoft.KeyVault(SecretUri=https://agents.vault.azure.net/secrets/openai-api-key/0123456789abcdef0123456789abcdef)";
    public const string OnePassword = "op://agents/openai/credential";
    public const string Manager = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:agents/anthropic-a1B2c3";

    public static readonly IReadOnlyDictionary<string, string> Sources = new Dictionary<string, string>
    {
        ["GITHUB_TOKEN"] = "env:GITHUB_TOKEN",
        ["STRIPE_SECRET_KEY"] = "config:Stripe:SecretKey",
    };
}
