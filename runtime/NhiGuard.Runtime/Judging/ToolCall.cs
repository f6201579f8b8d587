using System.Text.Json;

namespace NhiGuard;

/// <summary>The fact that the guard judges: one call of one tool by one agent.</summary>
/// <param name="agent">Name of the calling agent as the policy names it; null when the call has lost its context, which is denied.</param>
/// <param name="tool">Name of the tool as the model sees it.</param>
public readonly struct ToolCall(string? agent, string tool)
{
    private readonly IReadOnlyList<string>? _declaredScopes;
    private readonly string? _server;
    private readonly string? _qualified;

    /// <summary>Name of the calling agent, or null.</summary>
    public string? Agent { get; } = agent;

    /// <summary>Name of the tool as the model sees it.</summary>
    public string Tool { get; } = tool;

    /// <summary>Name of the server that the tool comes from, as the policy names it; null for a tool of this process.</summary>
    public string? Server
    {
        get => _server;
        init
        {
            _server = value;
            _qualified = value is null ? null : $"{value}/{Tool}";
        }
    }

    /// <summary>The run that the call belongs to; null stands for <see cref="GuardRun.Current"/>.</summary>
    public GuardRun? Run { get; init; }

    /// <summary>Scopes that the tool's code declares, for example with <see cref="ToolScopeAttribute"/>.</summary>
    public IReadOnlyList<string> DeclaredScopes
    {
        get => _declaredScopes ?? [];
        init => _declaredScopes = value;
    }

    /// <summary><c>Namespace.Type.Method</c> behind the tool, or null when unknown. It finds tools in the inventory whose name
    /// the build could not tell.</summary>
    public string? Method { get; init; }

    /// <summary>Arguments by name, or null for none. Values of every shape are searched for credentials: text, JSON, objects, lists.</summary>
    public IReadOnlyDictionary<string, object?>? Arguments { get; init; }

    /// <summary>What the policy says of the agent, and of the tool: looked up once, by <see cref="GuardPipeline"/>.</summary>
    internal AgentPolicy? AgentPolicy { get; init; }

    /// <inheritdoc cref="AgentPolicy"/>
    internal ToolPolicy? ToolPolicy { get; init; }

    /// <summary>How objects among the arguments become JSON, as the seam's framework writes them; null for the defaults.</summary>
    internal JsonSerializerOptions? Serializer { get; init; }

    /// <summary>True for a call of a loop that the application writes itself.</summary>
    internal bool IsOfLoop { get; init; }

    /// <summary>True where the application itself wants a person asked before each call of the tool.</summary>
    internal bool AsksPerson { get; init; }

    /// <summary>Name of the tool as the policy writes it: <c>server/tool</c> for the tool of a server.</summary>
    internal string PolicyName => _qualified ?? Tool;
}
