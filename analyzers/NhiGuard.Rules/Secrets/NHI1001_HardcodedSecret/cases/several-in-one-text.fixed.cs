public static class Within
{
    public static string Two() => "openai=" + (Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY.")) + ";github=" + (Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN."));

    public static string Hole(int id) => $"{id}" + $"{{key: {Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("Set ANTHROPIC_API_KEY.")}}}\t";

    public static string Constant(int id) => $"{id}:{Environment.GetEnvironmentVariable("SLACK_BOT_TOKEN") ?? throw new InvalidOperationException("Set SLACK_BOT_TOKEN.")}";
}
