namespace NhiGuard;

/// <summary>What agents may do: the compiled form of <c>nhiguard.yaml</c>. Immutable; reading it allocates nothing.</summary>
public sealed class Policy
{
    private readonly IReadOnlyDictionary<string, ToolPolicy> _tools = null!;
    private readonly bool _asksBySeen;

    /// <summary>SHA-256 of the text with line ends as LF: 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Mode where neither the agent nor the tool narrows it.</summary>
    public required GuardMode Mode { get; init; }

    /// <summary>Agents by name, compared ordinally.</summary>
    public required IReadOnlyDictionary<string, AgentPolicy> Agents { get; init; }

    /// <summary>Tools by the name the model sees, compared ordinally.</summary>
    public required IReadOnlyDictionary<string, ToolPolicy> Tools
    {
        get => _tools;
        init
        {
            _tools = value;
            _asksBySeen = value.Values.Any(static tool => tool.Approval is { AfterAll: not DataLabels.None });
        }
    }

    /// <summary>Secrets by name, compared ordinally.</summary>
    public required IReadOnlyDictionary<string, SecretPolicy> Secrets { get; init; }

    /// <summary>Changes to single rules by rule id.</summary>
    public required IReadOnlyDictionary<string, RulePolicy> Rules { get; init; }

    /// <summary>On whose behalf runs act, or null where the file does not say.</summary>
    public CallerPolicy? Caller { get; init; }

    /// <summary>Origins of tools by name, compared ordinally.</summary>
    public IReadOnlyDictionary<string, ServerPolicy> Servers { get; init; } = new Dictionary<string, ServerPolicy>();

    /// <summary>Flows that are denied, in the order of the file.</summary>
    public IReadOnlyList<FlowPolicy> Flows { get; init; } = [];

    /// <summary>How long a token that is leased may live, or null where the file does not say.</summary>
    public TimeSpan? MaxTokenLifetime { get; init; }

    /// <summary>Payloads by name, compared ordinally.</summary>
    public IReadOnlyDictionary<string, PayloadPolicy> Payloads { get; init; } = new Dictionary<string, PayloadPolicy>();

    /// <summary>What the policy says of the agent, or null where it does not name it.</summary>
    public AgentPolicy? AgentOf(string? name) => name is not null && Agents.TryGetValue(name, out var agent) ? agent : null;

    /// <summary>What the policy says of the tool, or null where it says nothing.</summary>
    public ToolPolicy? ToolOf(string name) => Tools.TryGetValue(name, out var tool) ? tool : null;

    /// <summary>The strictest of the modes that the policy, the agent and the tool name.</summary>
    public GuardMode ModeFor(string? agent, string tool) => ModeFor(AgentOf(agent), ToolOf(tool));

    /// <inheritdoc cref="ModeFor(string?, string)"/>
    public GuardMode ModeFor(AgentPolicy? agent, ToolPolicy? tool) =>
        Mode == GuardMode.Enforce || agent?.Mode == GuardMode.Enforce || tool?.Mode == GuardMode.Enforce ? GuardMode.Enforce : GuardMode.Observe;

    /// <summary>True where a call cannot be judged outside of a run: a limit, a rate or the origin of a value hangs on it. A flow, or an
    /// approval that hangs on what was seen, makes every call count.</summary>
    public bool NeedsRun(AgentPolicy? agent, ToolPolicy? tool) =>
        Flows.Count > 0
        || _asksBySeen
        || Caller is { Required: true }
        || agent is { Limits: not null }
        || tool is { AsksForOrigin: true } or { Rate.For: not RateHolder.Agent };
}

/// <summary>Whether verdicts are carried out.</summary>
public enum GuardMode : byte
{
    /// <summary>Judge, log and count; let the call through.</summary>
    Observe,

    /// <summary>Judge and carry out.</summary>
    Enforce,
}
