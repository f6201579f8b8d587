class Tokens
{
    private static readonly string ApiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("Set API_KEY.");

    public string ClientSecret { get; init; } = Environment.GetEnvironmentVariable("CLIENT_SECRET") ?? throw new InvalidOperationException("Set CLIENT_SECRET.");

    public Dictionary<string, string> Settings { get; } = new()
    {
        ["Storage:AccessKey"] = Environment.GetEnvironmentVariable("ACCESS_KEY") ?? throw new InvalidOperationException("Set ACCESS_KEY."),
    };

    public Dictionary<string, string> Named { get; } = new()
    {
        { "apiKey", Environment.GetEnvironmentVariable("API_KEY_2") ?? throw new InvalidOperationException("Set API_KEY_2.") },
    };

    public void Add(HttpRequestMessage request)
    {
        request.Headers.Add("X-Api-Key", Environment.GetEnvironmentVariable("X_API_KEY") ?? throw new InvalidOperationException("Set X_API_KEY."));
        request.Headers.Add("Authorization", Environment.GetEnvironmentVariable("AUTHORIZATION_2") ?? throw new InvalidOperationException("Set AUTHORIZATION_2."));
        Console.WriteLine(ApiKey);
    }
}
