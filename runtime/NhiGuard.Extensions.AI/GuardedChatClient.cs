using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>Hands every function to the model's loop behind the guard. Messages and answers pass through as they are, streams as streams.</summary>
internal sealed class GuardedChatClient : DelegatingChatClient
{
    private const string Seam = "Microsoft.Extensions.AI";

    private readonly ConditionalWeakTable<AIFunction, AIFunction> _guarded = [];
    private readonly UncoveredTools _uncovered;
    private readonly NhiGuardRuntime _guard;
    private readonly string _agent;
    private readonly IDisposable? _owned;
    private readonly IGuardedLoop _loop;

    /// <param name="inner">The client below, with a function-invoking client somewhere in it.</param>
    /// <param name="guard">The guard.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="owned">What is disposed with this client.</param>
    /// <exception cref="InvalidOperationException">The guard could not see the calls.</exception>
    public GuardedChatClient(IChatClient inner, NhiGuardRuntime guard, string agent, IDisposable? owned)
        : base(inner)
    {
        var calling = inner.GetService<FunctionInvokingChatClient>() ?? throw new InvalidOperationException(
            $"UseNhiGuard(\"{agent}\") finds nothing below it that calls functions, so it could not see the calls. Write it before "
            + "UseFunctionInvocation(): new ChatClientBuilder(client).UseNhiGuard(\"…\").UseFunctionInvocation().Build(). "
            + "A loop that calls functions by itself needs guard.Guard(function, agent) in place of it.");
        _guard = guard;
        _agent = agent;
        _owned = owned;
        _uncovered = new(guard, agent);
        _loop = GuardedInvoker.Install(calling, guard, agent);
        if (!guard.Policy.Agents.ContainsKey(agent))
        {
            guard.Logger.UnknownAgent(agent);
        }

        if (calling.IncludeDetailedErrors)
        {
            guard.Logger.DetailedErrors(agent);
        }

        _uncovered.Report(calling.AdditionalTools);
        if (calling.GetType() != typeof(FunctionInvokingChatClient))
        {
            // A derived client may call functions without asking the invoker.
            calling.AdditionalTools = calling.AdditionalTools is { } tools ? Guarded(tools) : null;
            CanaryFunction.Prove(guard, agent, Seam, (canary, arguments) => guard.Guard(canary, agent).InvokeAsync(arguments));
        }
        else
        {
            CanaryFunction.Prove(guard, agent, Seam, calling);
        }
    }

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var guarded = Guarded(options);
        var given = Listed(messages);
        using var begun = ConversationRun.Begin(_guard, _agent, given);
        var run = begun ?? GuardRun.Current!;
        var response = await base.GetResponseAsync(ConversationApprovals.Admit(_guard, run, given), guarded, cancellationToken).ConfigureAwait(false);
        foreach (var message in response.Messages)
        {
            ConversationApprovals.Seal(_guard, run, message.Contents);
        }

        return response;
    }

    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        StreamAsync(Listed(messages), Guarded(options), cancellationToken);

    /// <summary>What is set before a part of a stream is gone with the part, so the run is entered for each.</summary>
    private async IAsyncEnumerable<ChatResponseUpdate> StreamAsync(
        IReadOnlyList<ChatMessage> messages, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var begun = ConversationRun.Begin(_guard, _agent, messages);
        var run = begun ?? GuardRun.Current!;
        await using var updates = base.GetStreamingResponseAsync(ConversationApprovals.Admit(_guard, run, messages), options, cancellationToken)
            .GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            _ = run.Enter();
            if (!await updates.MoveNextAsync().ConfigureAwait(false))
            {
                break;
            }

            ConversationApprovals.Seal(_guard, run, updates.Current.Contents);
            yield return updates.Current;
        }
    }

    /// <summary>The messages are read twice, here and below.</summary>
    private static IReadOnlyList<ChatMessage> Listed(IEnumerable<ChatMessage> messages) =>
        messages as IReadOnlyList<ChatMessage> ?? [.. messages ?? throw new ArgumentNullException(nameof(messages))];

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _owned?.Dispose();
        }
    }

    private ChatOptions? Guarded(ChatOptions? options)
    {
        _loop.RequireInPlace();
        if (options?.Tools is not { Count: > 0 } tools)
        {
            return options;
        }

        _uncovered.Report(tools);
        var copy = options.Clone();
        copy.Tools = Guarded(tools);
        return copy;
    }

    private List<AITool> Guarded(IList<AITool> tools)
    {
        List<AITool> guarded = new(tools.Count);
        foreach (var tool in tools)
        {
            guarded.Add(tool is AIFunction function
                ? _guarded.GetValue(function, key => _guard.Guard(key, _agent))
                : tool);
        }

        return guarded;
    }
}
