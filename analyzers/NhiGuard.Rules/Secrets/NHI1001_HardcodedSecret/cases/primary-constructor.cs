// @references ai
using Microsoft.Extensions.Configuration;

public class Base(string key)
{
    public string Key => key;
}

public sealed class Derived(IConfiguration configuration) : Base({|NHI1001:"{{secret:openai-project-key}}"|})
{
    private readonly IConfiguration _kept = configuration;

    public string Kept() => {|NHI1001:"{{secret:github-personal-token}}"|};
}

public sealed class Captured(IConfiguration settings)
{
    public string Token() => {|NHI1001:"{{secret:anthropic-api-key}}"|};

    public static string Static() => {|NHI1001:"{{secret:slack-bot-token}}"|};
}
