using NhiGuard.Guard;
using NhiGuard.Secrets;
using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Everything that this version enforces, and therefore everything that a policy may say.</summary>
public static class PolicySchema
{
    /// <summary>How long a lease lives where the policy names no time.</summary>
    public const string DefaultLease = "5m";

    /// <summary>How often a lease may be used where the policy names no number.</summary>
    public const int DefaultUses = 1;

    /// <summary>Deepest nesting of a payload where the policy names no number.</summary>
    public const int DefaultPayloadDepth = 32;

    /// <summary>Longest payload in bytes where the policy names no number.</summary>
    public const int DefaultPayloadBytes = 1 << 20;

    /// <summary>Longest string of a payload in bytes where the policy names no number.</summary>
    public const int DefaultPayloadStringBytes = 1 << 16;

    private static readonly ChoiceShape Mode = new("observe", "enforce");
    private static readonly NameShape Agent = new("an agent", "agent names", spaces: true);
    private static readonly NameShape Tool = new("a tool", "tool names");
    private static readonly NameShape Scope = new("a scope", "scopes");
    private static readonly NameShape Secret = new("a secret", "secret names");

    private static readonly NameShape Payload = new("a payload", "payload names");

    private static readonly TextShape Type = new("full names of types", @"^[^\s.+,*`\[\]]+([.+][^\s.+,*`\[\]]+)*(\[\])?$",
        "the full name of a type without its assembly, such as Contoso.Order or Contoso.Order[]; never System.Object, which leaves the choice to the payload")
    {
        Also = static name => name is not ("System.Object" or "System.Object[]"),
    };

    private static readonly TextShape Source = new("sources", @"^(env:[A-Za-z_][A-Za-z0-9_]*|config:[^:\s]+(:[^:\s]+)*)$",
        "env:NAME or config:SECTION:KEY, the place where the value lies; never the value itself");

    private static readonly TextShape Host = new("hosts", @"^(\*\.[a-z0-9]([a-z0-9-]*[a-z0-9])?\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$",
        "a host in lower case without scheme, port or path, such as crm.contoso.com or \"*.contoso.com\"")
    {
        Also = Hosts.IsCanonical,
    };

    private static readonly TextShape Lease = new("times", "^[1-9][0-9]{0,4}[smh]$", "a time from 1s to 24h, such as 30s, 5m or 1h")
    {
        Also = static text => Duration.TryRead(text, out _),
    };

    private static readonly ObjectShape Approval = new("key",
        new("always", new LiteralShape("true"), "A person approves every call."),
        new("never", new LiteralShape("true"), "Nobody is asked."))
    {
        ExactlyOne = true,
    };

    // The rules whose verdict on a call can be turned into a log entry. Without a valid policy (NHI0001, NHI0002) there is no call, and
    // a secret that is not leased (NHI1006) is not there to be let through.
    private static readonly Rule[] Judges =
        [DriftFromApproved.Rule, HardcodedSecret.Rule, UnscopedTool.Rule, ToolNotGranted.Rule, DestructiveToolWithoutApproval.Rule];

    private static readonly ObjectShape RuleChange = new("key",
        new PolicyKey("runtime", new ChoiceShape("block", "alert"), "block carries the verdict out; alert logs it and lets the call through.")
        {
            Required = true,
        });

    /// <summary>The document.</summary>
    public static ObjectShape Root { get; } = new("key",
        new("version", new LiteralShape("1"), "The format of this file.") { Required = true },
        new("mode", Mode, "observe judges and logs; enforce carries the verdicts out.") { Required = true },
        new("agents", new MapShape(Agent, new ObjectShape("key",
                new("mode", Mode, "enforce narrows the mode of the file for this agent."),
                new("tools", new ListShape(Tool), "The tools that the agent may call, by the names the model sees; all others are denied."),
                new("scopes", new ListShape(Scope), "The scopes that the agent holds; a tool that needs another is denied."))),
            "The agents, each with what is granted to it."),
        new("tools", new MapShape(Tool, new ObjectShape("key",
                new("mode", Mode, "enforce narrows the mode of the file for this tool."),
                new("scopes", new ListShape(Scope), "The scopes that the tool needs, besides those its code declares."),
                new("approval", Approval, "Whether a person is asked before each call."))),
            "What the tools need."),
        new("secrets", new MapShape(Secret, new ObjectShape("key",
                new("source", Source, "Where the value lies: env:NAME or config:SECTION:KEY.") { Required = true },
                new("tools", new ListShape(Tool) { NotEmpty = true },
                    "The tools during whose calls the secret may be leased; where this is missing it is the application's own, which the guard "
                    + "carries to its hosts and hands to no code."),
                new("hosts", new ListShape(Host) { NotEmpty = true }, "The hosts to which the secret may be sent; none where this is missing."),
                new("lease", Lease, $"How long a lease lives, from 1s to 24h; {DefaultLease} where this is missing."),
                new("uses", new NumberShape(1, 1_000_000), $"How often one lease may be used; {DefaultUses} where this is missing."))),
            "The secrets that the guard leases, by name and never by value."),
        new("payloads", new MapShape(Payload, new ObjectShape("key",
                new("types", new ListShape(Type) { NotEmpty = true }, "The types that may be read, and the derived types that may be built.") { Required = true },
                new("max-depth", new NumberShape(1, 1000), $"Deepest nesting of objects and arrays; {DefaultPayloadDepth} where this is missing."),
                new("max-bytes", new NumberShape(1, 1 << 30), $"Longest payload in bytes; {DefaultPayloadBytes} where this is missing."),
                new("max-string-bytes", new NumberShape(1, 1 << 30),
                    $"Longest string or property name in bytes, as written; {DefaultPayloadStringBytes} where this is missing."))),
            "The kinds of JSON written by others that the application reads, each with what it may become."),
        new("rules", new ObjectShape("rule", [.. Judges.Select(static rule => new PolicyKey(rule.Id, RuleChange, $"{rule.Title}."))])
            {
                Explain = static id => Catalog.All.Any(rule => rule.Id == id) ? $"{id} has no verdict on a call that could be let through" : null,
            },
            "What the guard does when a rule speaks; block where a rule is not named."));

    /// <summary>The same as a JSON schema, draft 2020-12, for editors. The same text on every machine.</summary>
    public static string ToJsonSchema() => JsonSchema.Write(Root);
}
