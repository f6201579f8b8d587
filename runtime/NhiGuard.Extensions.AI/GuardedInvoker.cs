using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>The guard inside a <see cref="FunctionInvokingChatClient"/>: it sees the calls of every tool, also of those that were
/// added below the guarded client or to <see cref="FunctionInvokingChatClient.AdditionalTools"/>.</summary>
internal sealed class GuardedInvoker
{
    private static readonly ConditionalWeakTable<FunctionInvokingChatClient, GuardedInvoker> _installed = [];

    private readonly ConditionalWeakTable<AIFunction, ToolFacts> _facts = [];
    private readonly NhiGuardRuntime _guard;
    private readonly string _agent;
    private readonly FunctionInvokingChatClient _client;
    private readonly Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>> _run;
    private readonly Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>> _invoke;

    private GuardedInvoker(FunctionInvokingChatClient client, NhiGuardRuntime guard, string agent)
    {
        _client = client;
        _guard = guard;
        _agent = agent;
        _run = client.FunctionInvoker ?? (static (context, token) => context.Function.InvokeAsync(context.Arguments, token));
        _invoke = InvokeAsync;
    }

    /// <exception cref="InvalidOperationException">The client calls tools for another agent or another guard already.</exception>
    public static GuardedInvoker Install(FunctionInvokingChatClient client, NhiGuardRuntime guard, string agent)
    {
        lock (_installed)
        {
            if (_installed.TryGetValue(client, out var installed))
            {
                return ReferenceEquals(installed._guard, guard) && installed._agent == agent
                    ? installed
                    : throw new InvalidOperationException(
                        $"The function-invoking chat client below UseNhiGuard(\"{agent}\") is guarded for agent '{installed._agent}' already, "
                        + "and a call belongs to one agent. Give each agent its own pipeline with UseFunctionInvocation().");
            }

            var invoker = new GuardedInvoker(client, guard, agent);
            _installed.Add(client, invoker);
            client.FunctionInvoker = invoker._invoke;
            return invoker;
        }
    }

    /// <exception cref="InvalidOperationException">Somebody has replaced the invoker since.</exception>
    public void RequireInPlace()
    {
        if (!ReferenceEquals(_client.FunctionInvoker, _invoke))
        {
            throw new InvalidOperationException(
                "FunctionInvokingChatClient.FunctionInvoker was set after UseNhiGuard had taken it, so calls would go past the guard. "
                + "Set it where the client is made: UseFunctionInvocation(configure: client => client.FunctionInvoker = …).");
        }
    }

    private ValueTask<object?> InvokeAsync(FunctionInvocationContext context, CancellationToken cancellationToken)
    {
        if (context.Function is GuardedFunction guarded && guarded.IsGuardedBy(_guard, _agent))
        {
            return _run(context, cancellationToken);
        }

        var facts = _facts.GetValue(context.Function, function => new(function, _agent));
        return _guard.InvokeAsync(
            facts.Call(context.Arguments),
            new FunctionSeam<(GuardedInvoker Invoker, FunctionInvocationContext Context)>(
                context.Function.JsonSerializerOptions, context.Arguments, (this, context), static (state, given, token) =>
                {
                    state.Context.Arguments = given;
                    return state.Invoker._run(state.Context, token);
                }),
            cancellationToken);
    }
}
