// @references ai
using Microsoft.Extensions.Configuration;

public sealed class Reader(IConfiguration configuration)
{
    private const string KeyName = "OpenAI:ApiKey";

    private static readonly string s_variable = "OPENAI_API_KEY";

    public string? OpenAi => configuration[KeyName];

    public string? Anthropic => configuration.GetSection("Anthropic")["ApiKey"];

    public static string? Environment => System.Environment.GetEnvironmentVariable(s_variable);

    public static string Header(string key) => $"Bearer {key}";

    public static string Name => nameof(configuration) + "sk-" + nameof(Header);
}
