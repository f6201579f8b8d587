public static class Headers
{
    public static string Within => "Bearer " + (Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY."));

    public static string Joined(string scheme) => scheme + " " + (Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("Set ANTHROPIC_API_KEY."));

    public static string Interpolated(string user) => $"{user}:{Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN.")}@github.com";

    public static string Account(string name) => $"AccountName={name};AccountKey={Environment.GetEnvironmentVariable("AZURE_STORAGE_ACCOUNT_KEY") ?? throw new InvalidOperationException("Set AZURE_STORAGE_ACCOUNT_KEY.")}";
}
