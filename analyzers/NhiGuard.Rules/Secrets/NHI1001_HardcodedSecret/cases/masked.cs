public static class Masked
{
    public static string Show(string key) => key.Length < 8 ? "********" : $"{key[..4]}****{key[^4..]}";

    public static string Hint => "Expected something like sk-...abcd or ghp_...";

    public static void Warn(string key) => Console.Error.WriteLine($"The key sk-ant-...{key[^4..]} was refused: invalid x-api-key");

    public static string Redact(string text) => text.Replace("Bearer ", "Bearer [REDACTED] ", StringComparison.Ordinal);
}
