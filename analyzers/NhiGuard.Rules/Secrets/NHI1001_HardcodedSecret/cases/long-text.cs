public static class Documents
{
    public const string Json = """
        {
          "model": "gpt",
          "key": "{|NHI1001:{{secret:openai-project-key}}|}",
          "token": "{|NHI1001:{{secret:github-personal-token}}|}"
        }
        """;

    public static string Verbatim => @"user=bot
password={|NHI1001:{{secret:anthropic-api-key}}|}
";

    public static string Raw(string name) => $"""
        name = {name}
        token = {|NHI1001:{{secret:slack-bot-token}}|}
        """;

    public static string Prompt => """Use {|NHI1001:{{secret:groq-api-key}}|} here, or {|NHI1001:{{secret:groq-api-key:2}}|}.""";
}
