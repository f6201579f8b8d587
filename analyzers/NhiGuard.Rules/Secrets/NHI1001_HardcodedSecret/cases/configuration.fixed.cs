// @references ai
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

public sealed class Startup(IConfiguration configuration)
{
    private readonly string _key = configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("Set OpenAI:ApiKey.");

    public IConfiguration Configuration { get; } = configuration;

    public string Key() => _key + (Configuration["Anthropic:ApiKey"] ?? throw new InvalidOperationException("Set Anthropic:ApiKey."));
}

public sealed class Handler
{
    private readonly IConfiguration _configuration;
    private readonly string _token;

    public Handler(IConfiguration configuration)
    {
        _configuration = configuration;
        _token = configuration["GitHub:Token"] ?? throw new InvalidOperationException("Set GitHub:Token.");
    }

    public Handler()
        : this(new ConfigurationBuilder().Build())
    {
        _token = Environment.GetEnvironmentVariable("SLACK_BOT_TOKEN") ?? throw new InvalidOperationException("Set SLACK_BOT_TOKEN.");
    }

    public string Token => _token;

    public string Body() => _configuration["Groq:ApiKey"] ?? throw new InvalidOperationException("Set Groq:ApiKey.");

    public static string Static() => Environment.GetEnvironmentVariable("GROQ_API_KEY_2") ?? throw new InvalidOperationException("Set GROQ_API_KEY_2.");

    public static string Parameter(IConfigurationRoot root)
    {
        string Inner() => root["Stripe:SecretKey"] ?? throw new InvalidOperationException("Set Stripe:SecretKey.");
        return Inner();
    }
}
