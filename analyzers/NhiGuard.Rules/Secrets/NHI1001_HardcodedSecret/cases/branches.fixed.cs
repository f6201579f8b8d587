public static class Choice
{
    public static string Arm(string provider) => provider switch
    {
        "openai" => Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY."),
        _ => "none",
    };

    public static string Ternary(bool live) => live ? Environment.GetEnvironmentVariable("STRIPE_SECRET_KEY") ?? throw new InvalidOperationException("Set STRIPE_SECRET_KEY.") : "none";

    public static int Receiver() => (Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN.")).Length;

    public static bool Compare(string key) => key == (Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("Set ANTHROPIC_API_KEY."));

    public static string Returned()
    {
        return Environment.GetEnvironmentVariable("SLACK_BOT_TOKEN") ?? throw new InvalidOperationException("Set SLACK_BOT_TOKEN.");
    }
}
