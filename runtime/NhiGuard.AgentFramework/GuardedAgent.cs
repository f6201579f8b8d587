using System.Runtime.CompilerServices;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>Keeps the guard in the loop that calls the agent's functions. Messages and answers pass through as they are, streams as streams.</summary>
internal sealed class GuardedAgent : DelegatingAIAgent
{
    private readonly NhiGuardRuntime _guard;
    private readonly string _agent;
    private readonly IGuardedLoop _loop;
    private readonly UncoveredTools _uncovered;

    /// <exception cref="InvalidOperationException">The guard could not see the calls.</exception>
    public GuardedAgent(AIAgent inner, NhiGuardRuntime guard, string agent)
        : base(inner)
    {
        var calling = inner.GetService<FunctionInvokingChatClient>() ?? throw new InvalidOperationException(
            $"UseNhiGuard(\"{agent}\") finds nothing in this {inner.GetType().Name} that calls functions here, so it could not see the calls. "
            + "An agent that runs elsewhere is guarded there; what it is allowed to be asked is a tool of the agent that asks.");
        _guard = guard;
        _agent = agent;
        _uncovered = new(guard, agent);
        _loop = GuardedInvoker.Install(calling, guard, agent);
        _uncovered.Report(inner.GetService<ChatClientAgentOptions>()?.ChatOptions?.Tools);
        _uncovered.Report(calling.AdditionalTools);
        CanaryFunction.Prove(guard, agent, "Microsoft.Agents.AI", calling);
    }

    protected override async Task<AgentResponse> RunCoreAsync(
        IEnumerable<ChatMessage> messages, AgentSession? session, AgentRunOptions? options, CancellationToken cancellationToken)
    {
        var asked = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        using var begun = ConversationRun.BeginAsked(_guard, _agent, asked);
        var run = begun ?? GuardRun.Current!;
        var response = await InnerAgent.RunAsync(ConversationApprovals.Admit(_guard, run, asked), session, Guarded(options), cancellationToken)
            .ConfigureAwait(false);
        foreach (var message in response.Messages)
        {
            ConversationApprovals.Seal(_guard, run, message.Contents);
        }

        return response;
    }

    protected override async IAsyncEnumerable<AgentResponseUpdate> RunCoreStreamingAsync(
        IEnumerable<ChatMessage> messages,
        AgentSession? session,
        AgentRunOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asked = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        using var begun = ConversationRun.BeginAsked(_guard, _agent, asked);
        var run = begun ?? GuardRun.Current!;
        await using var updates = InnerAgent.RunStreamingAsync(ConversationApprovals.Admit(_guard, run, asked), session, Guarded(options), cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            // Whoever reads comes back in a context of their own.
            using (run.Enter())
            {
                if (!await updates.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }

            ConversationApprovals.Seal(_guard, run, updates.Current.Contents);
            yield return updates.Current;
        }
    }

    /// <summary>A run may bring tools, and even another chat client, of its own.</summary>
    private AgentRunOptions? Guarded(AgentRunOptions? options)
    {
        _loop.RequireInPlace();
        if (options is not ChatClientAgentRunOptions given)
        {
            return options;
        }

        _uncovered.Report(given.ChatOptions?.Tools);
        if (given.ChatClientFactory is not { } factory)
        {
            return options;
        }

        var guarded = (ChatClientAgentRunOptions)given.Clone();
        guarded.ChatClientFactory = client =>
        {
            var made = factory(client);
            if (made?.GetService<FunctionInvokingChatClient>() is { } calling)
            {
                GuardedInvoker.Install(calling, _guard, _agent);
            }

            return made!;
        };
        return guarded;
    }
}
