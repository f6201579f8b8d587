public static class Two
{
    public static string Primary = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY.");
    public static string Secondary = Environment.GetEnvironmentVariable("OPENAI_API_KEY_SECONDARY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY_SECONDARY.");
    public static string Again = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY.");

    public static string[] Unnamed() => [Environment.GetEnvironmentVariable("OPENAI_API_KEY_2") ?? throw new InvalidOperationException("Set OPENAI_API_KEY_2."), Environment.GetEnvironmentVariable("OPENAI_API_KEY_3") ?? throw new InvalidOperationException("Set OPENAI_API_KEY_3.")];
}
