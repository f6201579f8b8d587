// @references ai
using Microsoft.Extensions.Configuration;

public sealed class Late
{
    private IConfiguration? _maybe;
    private IConfiguration _later = new ConfigurationBuilder().Build();

    public string NotSure() => {|NHI1001:"{{secret:openai-project-key}}"|};

    public void Set(IConfiguration? given)
    {
        _maybe = given;
        _later = _maybe ?? _later;
    }

    public static string TooEarly()
    {
        var token = {|NHI1001:"{{secret:github-personal-token}}"|};
        var configuration = new ConfigurationBuilder().Build();
        return token + configuration["x"];
    }

    public static Func<string> Section(IConfigurationSection section) => () => section.Key + {|NHI1001:"{{secret:anthropic-api-key}}"|};

    public static Func<string> Captured(IConfiguration outer)
    {
        outer.Bind(new object());
        return static () => {|NHI1001:"{{secret:slack-bot-token}}"|};
    }

    public static string Fallback(IConfiguration configuration) => configuration["Groq:Key"] ?? {|NHI1001:"{{secret:groq-api-key}}"|};
}
