public static class Within
{
    public static string Two() => "openai={|NHI1001:{{secret:openai-project-key}}|};github={|NHI1001:{{secret:github-personal-token}}|}";

    public static string Hole(int id) => $"{id}" + $"{|NHI1001:{{key: {{secret:anthropic-api-key}}}}\t|}";

    public static string Constant(int id) => $"{id}:{{|NHI1001:"{{secret:slack-bot-token}}"|}}";
}
