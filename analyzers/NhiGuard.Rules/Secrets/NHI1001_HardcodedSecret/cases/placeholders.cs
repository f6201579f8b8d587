public static class Placeholders
{
    public const string Angle = "<your-openai-api-key>";
    public const string Prefixed = "sk-your-api-key-here";
    public const string Crossed = "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    public const string Stars = "ghp_************************************";
    public const string Variable = "${OPENAI_API_KEY}";
    public const string Percent = "%ANTHROPIC_API_KEY%";
    public const string Template = "sk-ant-api03-{0}";
    public const string Sequence = "ghp_1234567890abcdefghijklmnopqrstuvwxyz";
    public const string Label = "Please enter your API key (it starts with sk-ant-):";
    public const string Pattern = "^sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}$";
    public const string Masked = "AKIA****************";
    public const string Example = "AKIAIOSFODNN7EXAMPLE";
    public static bool Looks(string key) => key.StartsWith("sk-") || key.StartsWith("ghp_") || key.StartsWith("xoxb-") || key.StartsWith("AIza");
}
