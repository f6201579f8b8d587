using System.Text.RegularExpressions;

public static class KeyFormats
{
    private static readonly Regex s_openAi = new(@"\bsk-(?:proj-)?[A-Za-z0-9_-]{20,}\b", RegexOptions.Compiled);

    private static readonly Regex s_gitHub = new("^gh[pousr]_[A-Za-z0-9]{36}$");

    private static readonly string[] s_prefixes = ["sk-ant-api03-", "ghp_", "github_pat_", "xoxb-", "AKIA", "AIza", "hf_", "sk_live_"];

    public static bool IsKnown(string text) =>
        s_openAi.IsMatch(text) || s_gitHub.IsMatch(text) || s_prefixes.Any(p => text.StartsWith(p, StringComparison.Ordinal));

    public static string Kind(string key) => key switch
    {
        ['s', 'k', '-', ..] => "OpenAI",
        _ when key.Contains("T3BlbkFJ", StringComparison.Ordinal) => "OpenAI, old",
        _ => "unknown",
    };
}
