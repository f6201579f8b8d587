public sealed class Bot
{
    // The key of the test account.
    private static readonly string ApiKey = Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY.");

    private static readonly string s_header = "Bearer " + ApiKey;

    public string Header => s_header;

    public static string Local()
    {
        // Only here.
        string token = Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN.");
        return token + ApiKey;
    }
}
