// @references ai
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

public sealed class Startup(IConfiguration configuration)
{
    private readonly string _key = {|NHI1001:"{{secret:openai-project-key}}"|};

    public IConfiguration Configuration { get; } = configuration;

    public string Key() => _key + {|NHI1001:"{{secret:anthropic-api-key}}"|};
}

public sealed class Handler
{
    private readonly IConfiguration _configuration;
    private readonly string _token;

    public Handler(IConfiguration configuration)
    {
        _configuration = configuration;
        _token = {|NHI1001:"{{secret:github-personal-token}}"|};
    }

    public Handler()
        : this(new ConfigurationBuilder().Build())
    {
        _token = {|NHI1001:"{{secret:slack-bot-token}}"|};
    }

    public string Token => _token;

    public string Body() => {|NHI1001:"{{secret:groq-api-key}}"|};

    public static string Static() => {|NHI1001:"{{secret:groq-api-key:2}}"|};

    public static string Parameter(IConfigurationRoot root)
    {
        string Inner() => {|NHI1001:"{{secret:stripe-secret-key}}"|};
        return Inner();
    }
}
