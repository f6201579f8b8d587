/// <summary>Once held "{{secret:openai-project-key}}".</summary>
public static class Documented
{
    // var key = "{{secret:github-personal-token}}";
    /* and {{secret:anthropic-api-key}} */
    public static string Key(string key) => key; // "{{secret:slack-bot-token}}"
}
