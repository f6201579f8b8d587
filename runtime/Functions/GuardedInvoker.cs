using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>The guard inside a <see cref="FunctionInvokingChatClient"/>: it sees the calls of every tool, wherever the tool was added:
/// in the options, by a context provider, below the guarded client, in <see cref="FunctionInvokingChatClient.AdditionalTools"/>.</summary>
internal sealed class GuardedInvoker : IGuardedLoop
{
    private readonly ConditionalWeakTable<AIFunction, ToolFacts> _facts = [];
    private readonly FunctionInvokingChatClient _client;
    private readonly Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>> _run;
    private readonly Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>> _invoke;

    private GuardedInvoker(FunctionInvokingChatClient client, NhiGuardRuntime guard, string agent)
    {
        _client = client;
        Guard = guard;
        Agent = agent;
        _run = client.FunctionInvoker ?? (static (context, token) => context.Function.InvokeAsync(context.Arguments, token));
        _invoke = InvokeAsync;
    }

    public NhiGuardRuntime Guard { get; }

    public string Agent { get; }

    /// <exception cref="InvalidOperationException">The client calls tools for another agent or another guard already.</exception>
    public static IGuardedLoop Install(FunctionInvokingChatClient client, NhiGuardRuntime guard, string agent)
    {
        lock (client)
        {
            if (client.FunctionInvoker?.Target is IGuardedLoop installed)
            {
                return ReferenceEquals(installed.Guard, guard) && installed.Agent == agent
                    ? installed
                    : throw new InvalidOperationException(
                        $"The function-invoking chat client below UseNhiGuard(\"{agent}\") is guarded for agent '{installed.Agent}' already, "
                        + "and a call belongs to one agent. Give each agent its own pipeline with UseFunctionInvocation().");
            }

            var invoker = new GuardedInvoker(client, guard, agent);
            client.FunctionInvoker = invoker._invoke;
            return invoker;
        }
    }

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
        if (GuardRun.Current is { } run)
        {
            run.Knows(context.CallContent.CallId);
            if (ReferenceEquals(run.Guard, Guard))
            {
                ConversationRun.ReadHistory(run, context.Messages);
            }
        }

        if (context.Function is GuardedFunction guarded && guarded.IsGuardedBy(Guard, Agent))
        {
            return _run(context, cancellationToken);
        }

        var facts = _facts.GetValue(context.Function, function => new(function, Agent));
        return Guard.InvokeAsync(
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
