public static class Fallback
{
    public static string Key() => Environment.GetEnvironmentVariable("MY_OPENAI_KEY") ?? throw new InvalidOperationException("Set MY_OPENAI_KEY.");

    public static string Other(string? given) => given ?? Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN.");
}
