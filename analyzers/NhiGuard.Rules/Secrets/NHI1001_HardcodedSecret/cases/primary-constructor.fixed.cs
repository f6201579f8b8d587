// @references ai
using Microsoft.Extensions.Configuration;

public class Base(string key)
{
    public string Key => key;
}

public sealed class Derived(IConfiguration configuration) : Base(configuration["OpenAI:ApiKey"] ?? throw new global::System.InvalidOperationException("Set OpenAI:ApiKey."))
{
    private readonly IConfiguration _kept = configuration;

    public string Kept() => _kept["GitHub:Token"] ?? throw new InvalidOperationException("Set GitHub:Token.");
}

public sealed class Captured(IConfiguration settings)
{
    public string Token() => settings["Anthropic:ApiKey"] ?? throw new InvalidOperationException("Set Anthropic:ApiKey.");

    public static string Static() => Environment.GetEnvironmentVariable("SLACK_BOT_TOKEN") ?? throw new InvalidOperationException("Set SLACK_BOT_TOKEN.");
}
