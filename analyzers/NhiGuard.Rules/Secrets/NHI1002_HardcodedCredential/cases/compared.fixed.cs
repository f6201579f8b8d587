class Compared
{
    public string? ApiToken { get; set; }

    public bool Left(string accessToken) => accessToken.Equals(Environment.GetEnvironmentVariable("ACCESS_TOKEN") ?? throw new InvalidOperationException("Set ACCESS_TOKEN."), StringComparison.Ordinal);

    public bool Right(string accessToken) => (Environment.GetEnvironmentVariable("ACCESS_TOKEN_2") ?? throw new InvalidOperationException("Set ACCESS_TOKEN_2.")).Equals(accessToken);

    public bool Operator(string accessToken) => accessToken == (Environment.GetEnvironmentVariable("ACCESS_TOKEN_3") ?? throw new InvalidOperationException("Set ACCESS_TOKEN_3."));

    public bool Mode(string accessToken) => accessToken == "none" || "Required".Equals(accessToken) || accessToken != "oauth2";

    public static void Set(Compared? other)
    {
        if (other is not null)
        {
            other.ApiToken = Environment.GetEnvironmentVariable("API_TOKEN") ?? throw new InvalidOperationException("Set API_TOKEN.");
        }
    }
}
