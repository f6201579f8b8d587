public static class Templates
{
    public const string Settings = """
        {
          "OpenAI": { "ApiKey": "{{OPENAI_API_KEY}}", "Organization": "org-xxxxxxxxxxxxxxxxxxxxxxxx" },
          "Anthropic": { "ApiKey": "sk-ant-api03-REPLACE_ME" },
          "GitHub": { "Token": "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }
        }
        """;

    public const string Compose = """
        environment:
          - OPENAI_API_KEY=${OPENAI_API_KEY:?set it in .env}
          - SLACK_BOT_TOKEN=xoxb-your-token-here
        """;

    public static string Curl(string key) => $$"""curl https://api.openai.com/v1/models -H "Authorization: Bearer {{key}}" """;
}
