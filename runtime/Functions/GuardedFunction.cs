using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>A function behind the guard. Name, schema and services are the function's own, and so is its need for approval.</summary>
internal sealed class GuardedFunction(AIFunction function, NhiGuardRuntime guard, string agent, ToolOrigin? origin = null)
    : DelegatingAIFunction(function)
{
    private readonly ToolFacts _facts = new(function, agent, origin);

    public bool IsGuardedBy(NhiGuardRuntime other, string otherAgent) => ReferenceEquals(guard, other) && agent == otherAgent;

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        origin is not null && serviceKey is null && serviceType == typeof(ToolOrigin) ? origin : base.GetService(serviceType, serviceKey);

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
        guard.InvokeAsync(
            _facts.Call(arguments),
            new FunctionSeam<AIFunction>(
                JsonSerializerOptions, arguments, InnerFunction, static (inner, given, token) => inner.InvokeAsync(given, token)),
            cancellationToken);
}
