using System.Reflection;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>What the guard knows of a function before it is called; read once for each function.</summary>
internal sealed class ToolFacts
{
    private static readonly Type? _mcpTool = Type.GetType("ModelContextProtocol.Client.McpClientTool, ModelContextProtocol.Core");

    private readonly AIFunction _function;
    private readonly string _agent;
    private readonly IReadOnlyList<string> _scopes;
    private readonly string? _method;
    private readonly ToolOrigin? _origin;
    private readonly bool _asksPerson;

    public ToolFacts(AIFunction function, string agent, ToolOrigin? origin = null)
    {
        _function = function;
        _asksPerson = function.GetService<ApprovalRequiredAIFunction>() is not null;
        _agent = agent;
        _origin = origin ?? Origin(function);
        _scopes = function.UnderlyingMethod?.GetCustomAttribute<ToolScopeAttribute>()?.Scopes ?? [];
        _method = function.UnderlyingMethod is { DeclaringType: { } owner } method
            ? MemberName(owner, method.Name)
            : MemberName(function.GetType(), "InvokeCoreAsync");
    }

    public ToolCall Call(IReadOnlyDictionary<string, object?> arguments) => new(_agent, _origin?.Tool ?? _function.Name)
    {
        Server = _origin?.Server,
        DeclaredScopes = _scopes,
        Method = _method,
        Arguments = arguments,
        AsksPerson = _asksPerson,
    };

    /// <summary>A tool of an MCP client that nobody took up has an origin that nobody knows.</summary>
    private static ToolOrigin? Origin(AIFunction function) =>
        function.GetService(typeof(ToolOrigin)) as ToolOrigin
        ?? (_mcpTool is not null && function.GetService(_mcpTool) is not null ? new("unknown", function.Name) : null);

    /// <summary>As the build writes it: <c>Namespace.Type.Method</c>, nested types with a dot, generic types by their definition.
    /// A class of its own, without a method behind it, stands for its tool.</summary>
    public static string MemberName(Type type, string member)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return $"{definition.FullName?.Replace('+', '.')}.{member}";
    }
}
