namespace NhiGuard;

/// <summary>The values that several sections of the policy share.</summary>
internal static class CommonShapes
{
    public static ChoiceShape Mode { get; } = new("observe", "enforce");

    public static NameShape Agent { get; } = new("an agent", "agent names", spaces: true);

    public static NameShape Tool { get; } = new("a tool", "tool names");

    public static NameShape Scope { get; } = new("a scope", "scopes");

    public static NameShape Secret { get; } = new("a secret", "secret names");

    public static TextShape Source { get; } = new("sources", @"^(env:[A-Za-z_][A-Za-z0-9_]*|config:[^:\s]+(:[^:\s]+)*)$",
        "env:NAME or config:SECTION:KEY, the place where the value lies; never the value itself");

    public static TextShape Host { get; } = new("hosts", @"^(\*\.[a-z0-9]([a-z0-9-]*[a-z0-9])?\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",
        "a host in lower case without scheme, port or path, such as crm.contoso.com or \"*.contoso.com\"")
    {
        Also = Hosts.IsCanonical,
    };

    public static TextShape Time { get; } = new("times", "^[1-9][0-9]{0,4}[smh]$", "a time from 1s to 24h, such as 30s, 5m or 1h")
    {
        Also = static text => Duration.TryRead(text, out _),
    };

    public static ListShape Labels { get; } = new(new ChoiceShape("trusted", "internal", "untrusted", "private"), "labels") { NotEmpty = true };

    public static ListShape Effects { get; } =
        new(new ChoiceShape("none", "read", "write", "delete", "external", "execute"), "effects") { NotEmpty = true };
}
