using System.Reflection;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>What the guard knows of a function before it is called; read once for each function.</summary>
internal sealed class ToolFacts
{
    private readonly AIFunction _function;
    private readonly string _agent;
    private readonly IReadOnlyList<string> _scopes;
    private readonly string? _method;

    public ToolFacts(AIFunction function, string agent)
    {
        _function = function;
        _agent = agent;
        _scopes = function.UnderlyingMethod?.GetCustomAttribute<ToolScopeAttribute>()?.Scopes ?? [];
        _method = function.UnderlyingMethod is { DeclaringType: { } owner } method
            ? MemberName(owner, method.Name)
            : MemberName(function.GetType(), "InvokeCoreAsync");
    }

    public ToolCall Call(IReadOnlyDictionary<string, object?> arguments) => new(_agent, _function.Name)
    {
        DeclaredScopes = _scopes,
        Method = _method,
        Arguments = arguments,
    };

    /// <summary>As the build writes it: <c>Namespace.Type.Method</c>, nested types with a dot, generic types by their definition.
    /// A class of its own, without a method behind it, stands for its tool.</summary>
    private static string MemberName(Type type, string member)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return $"{definition.FullName?.Replace('+', '.')}.{member}";
    }
}
