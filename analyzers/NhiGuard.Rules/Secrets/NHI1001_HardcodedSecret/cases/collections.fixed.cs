public static class Keys
{
    public static readonly string[] Array = [Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY."), "none"];

    public static readonly Dictionary<string, string> ByName = new()
    {
        ["slack"] = Environment.GetEnvironmentVariable("SLACK_BOT_TOKEN") ?? throw new InvalidOperationException("Set SLACK_BOT_TOKEN."),
        [Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN.")] = "octocat",
    };

    public static readonly List<string> Added = new() { Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("Set ANTHROPIC_API_KEY.") };

    public static (string Name, string Key) Pair() => ("stripe", Environment.GetEnvironmentVariable("STRIPE_SECRET_KEY") ?? throw new InvalidOperationException("Set STRIPE_SECRET_KEY."));

    public static object Anonymous() => new { Key = Environment.GetEnvironmentVariable("GROQ_API_KEY") ?? throw new InvalidOperationException("Set GROQ_API_KEY.") };
}
