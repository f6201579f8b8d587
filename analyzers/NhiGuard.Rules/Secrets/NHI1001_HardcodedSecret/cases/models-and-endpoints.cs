public static class Models
{
    public static readonly string[] Known = ["gpt-4o-2024-08-06", "o3-mini-2025-01-31", "claude-3-5-sonnet-20241022", "text-embedding-3-large", "sk-search-preview"];

    public static readonly Uri OpenAi = new("https://api.openai.com/v1/chat/completions");
    public static readonly Uri Azure = new("https://agents.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21");
    public static readonly Uri Hook = new("https://hooks.slack.com/services/");
    public static readonly Uri Authority = new("https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/oauth2/v2.0/token");
    public const string Scope = "https://cognitiveservices.azure.com/.default openid profile offline_access";
}
