namespace NhiGuard.Secrets;

internal static class ChatFormats
{
    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("slack-bot-token", "Slack", "bot token", "xoxb-[0-9]{10,13}-[0-9]{10,13}-[A-Za-z0-9]{24}", 3.5, "https://api.slack.com/concepts/token-types"),
    ];
}
