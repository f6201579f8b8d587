public static class Keys
{
    public static readonly string[] Array = [{|NHI1001:"{{secret:openai-project-key}}"|}, "none"];

    public static readonly Dictionary<string, string> ByName = new()
    {
        ["slack"] = {|NHI1001:"{{secret:slack-bot-token}}"|},
        [{|NHI1001:"{{secret:github-personal-token}}"|}] = "octocat",
    };

    public static readonly List<string> Added = new() { {|NHI1001:"{{secret:anthropic-api-key}}"|} };

    public static (string Name, string Key) Pair() => ("stripe", {|NHI1001:"{{secret:stripe-secret-key}}"|});

    public static object Anonymous() => new { Key = {|NHI1001:"{{secret:groq-api-key}}"|} };
}
