// @references ai
using Microsoft.Extensions.Configuration;

public sealed class Late
{
    private IConfiguration? _maybe;
    private IConfiguration _later = new ConfigurationBuilder().Build();

    public string NotSure() => Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY.");

    public void Set(IConfiguration? given)
    {
        _maybe = given;
        _later = _maybe ?? _later;
    }

    public static string TooEarly()
    {
        var token = Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN.");
        var configuration = new ConfigurationBuilder().Build();
        return token + configuration["x"];
    }

    public static Func<string> Section(IConfigurationSection section) => () => section.Key + (Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? throw new InvalidOperationException("Set ANTHROPIC_API_KEY."));

    public static Func<string> Captured(IConfiguration outer)
    {
        outer.Bind(new object());
        return static () => Environment.GetEnvironmentVariable("SLACK_BOT_TOKEN") ?? throw new InvalidOperationException("Set SLACK_BOT_TOKEN.");
    }

    public static string Fallback(IConfiguration configuration) => configuration["Groq:Key"] ?? throw new InvalidOperationException("Set Groq:Key.");
}
