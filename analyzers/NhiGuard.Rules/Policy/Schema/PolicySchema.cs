using NhiGuard.Guard;
using NhiGuard.ModelData;
using NhiGuard.Prompts;
using NhiGuard.Secrets;
using NhiGuard.Tools;
using static NhiGuard.CommonShapes;

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

    // The rules whose verdict on a call can be turned into a log entry. Without a valid policy (NHI0001, NHI0002) there is no call, and
    // a secret that is not leased (NHI1006) is not there to be let through.
    private static readonly Rule[] Judges =
    [
        DriftFromApproved.Rule, HardcodedSecret.Rule, UnscopedTool.Rule, ToolNotGranted.Rule, DestructiveToolWithoutApproval.Rule,
        UnboundedAgentLoop.Rule, UnattenuatedDelegation.Rule, MissingCaller.Rule, ModelDataToFile.Rule, ModelDataToNetwork.Rule,
        ModelDataToMessage.Rule, ToxicFlow.Rule,
    ];

    private static readonly ObjectShape RuleChange = new("key",
        new PolicyKey("runtime", new ChoiceShape("block", "alert"), "block carries the verdict out; alert logs it and lets the call through.")
        {
            Required = true,
        });

    private static readonly ObjectShape Caller = new("key",
        new("required", new LiteralShape("true"), "A run without a caller may call no tool; where this is missing it may."),
        new("claim", new TextShape("claims", "^[A-Za-z_][A-Za-z0-9_.:/-]*$", "the name of a claim, such as sub"), "The claim that names the caller.") { Required = true });

    private static readonly ObjectShape Server = new("key",
        new("package", new TextShape("packages", "^[a-z]+:[^\\s*]+@[0-9][^\\s*]*$", "a package with its version, such as \"npm:@contoso/crm-mcp@1.4.2\""),
            "The package that the server is started from, with its version."),
        new("url", new TextShape("addresses", "^https?://[^\\s*@]+$", "an address such as https://crm.contoso.com/mcp"), "The address of the server."),
        new("definitions", new ChoiceShape("locked"), "locked holds names, descriptions and schemas of its tools against nhiguard.lock.json."))
    {
        NotEmpty = true,
    };

    private static readonly ObjectShape AgentKeys = new("key",
        new("mode", Mode, "enforce narrows the mode of the file for this agent."),
        new("tools", new ListShape(Tool), "The tools that the agent may call, by the names the model sees, those of a server as SERVER/TOOL; all others are denied."),
        new("scopes", new ListShape(Scope), "The scopes that the agent holds; a tool that needs another is denied."),
        new("limits", new ObjectShape("limit",
                new("calls-per-run", new NumberShape(1, 1_000_000), "Tool calls in one run, those of its children included."),
                new("depth", new NumberShape(0, 100), "How deep agents may hand on to agents; 0 means not at all."),
                new("fan-out", new NumberShape(0, 10_000), "How many children one run may start."))
            {
                NotEmpty = true,
            },
            "How much one run of the agent may do."));

    private static readonly ObjectShape Flow = new("key",
        new("name", new NameShape("a flow", "flow names", spaces: true), "Name of the flow, for people.") { Required = true },
        new("deny", new ObjectShape("key",
                new("after-all", Labels, "The labels, all of which the run must have seen.") { Required = true },
                new("effects", Effects, "The effects, one of which is enough.") { Required = true }),
            "Denies tools with these effects once the run has seen data with these labels.") { Required = true });

    private static readonly ObjectShape SecretKeys = new("key",
        new("source", Source, "Where the value lies: env:NAME or config:SECTION:KEY.") { Required = true },
        new("tools", new ListShape(Tool) { NotEmpty = true },
            "The tools during whose calls the secret may be leased; where this is missing it is the application's own, which the guard "
            + "carries to its hosts and hands to no code."),
        new("hosts", new ListShape(Host) { NotEmpty = true }, "The hosts to which the secret may be sent; none where this is missing."),
        new("lease", Time, $"How long a lease lives, from 1s to 24h; {DefaultLease} where this is missing."),
        new("uses", new NumberShape(1, 1_000_000), $"How often one lease may be used; {DefaultUses} where this is missing."));

    private static readonly TextShape Type = new("full names of types", @"^[^\s.+,*`\[\]]+([.+][^\s.+,*`\[\]]+)*(\[\])?$",
        "the full name of a type without its assembly, such as Contoso.Order or Contoso.Order[]; never System.Object, which leaves the choice to the payload")
    {
        Also = static name => name is not ("System.Object" or "System.Object[]"),
    };

    private static readonly ObjectShape Payload = new("key",
        new("types", new ListShape(Type) { NotEmpty = true }, "The types that may be read, and the derived types that may be built.") { Required = true },
        new("max-depth", new NumberShape(1, 1000), $"Deepest nesting of objects and arrays; {DefaultPayloadDepth} where this is missing."),
        new("max-bytes", new NumberShape(1, 1 << 30), $"Longest payload in bytes; {DefaultPayloadBytes} where this is missing."),
        new("max-string-bytes", new NumberShape(1, 1 << 30),
            $"Longest string or property name in bytes, as written; {DefaultPayloadStringBytes} where this is missing."));

    private static readonly ObjectShape Identity = new("key",
        new PolicyKey("max-token-lifetime", Time, "How long a token may live, by its own words, and still be leased.") { Required = true });

    /// <summary>The document.</summary>
    public static ObjectShape Root { get; } = new("key",
        new("version", new LiteralShape("1"), "The format of this file.") { Required = true },
        new("mode", Mode, "observe judges and logs; enforce carries the verdicts out.") { Required = true },
        new("caller", Caller, "The person or service on whose behalf runs act."),
        new("servers", new MapShape(new("a server", "server names"), Server),
            "Where tools come from, besides the application itself: a grant is to a tool of an origin."),
        new("agents", new MapShape(Agent, AgentKeys), "The agents, each with what is granted to it."),
        new("tools", new MapShape(Tool, ToolSchema.Tool), "What the tools need, do and take."),
        new("flows", new ListShape(Flow, "flows"), "What must not flow where, over the labels of data and the effects of tools."),
        new("secrets", new MapShape(Secret, SecretKeys), "The secrets that the guard leases, by name and never by value."),
        new("identity", Identity, "What the credentials of the application may be."),
        new("payloads", new MapShape(new("a payload", "payload names"), Payload),
            "The kinds of JSON written by others that the application reads, each with what it may become."),
        new("rules", new ObjectShape("rule", [.. Judges.Select(static rule => new PolicyKey(rule.Id, RuleChange, $"{rule.Title}."))])
            {
                Explain = static id => Catalog.All.Any(rule => rule.Id == id) ? $"{id} has no verdict on a call that could be let through" : null,
            },
            "What the guard does when a rule speaks; block where a rule is not named."));

    /// <summary>The same as a JSON schema, draft 2020-12, for editors. The same text on every machine.</summary>
    public static string ToJsonSchema() => JsonSchema.Write(Root);
}
