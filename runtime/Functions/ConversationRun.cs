using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>The run that a request to a model belongs to.</summary>
internal static class ConversationRun
{
    /// <summary>Finds the run of a request, or begins one, and tells it what stands in the messages: the user's own words, and what
    /// tools returned in runs before this one.</summary>
    /// <returns>The run that was begun, to be disposed with the answer; null where the request belongs to a run that is there.</returns>
    /// <remarks>A request from inside of a tool call is another agent's work: a child, in which nothing is the user's word.</remarks>
    public static GuardRun? Begin(NhiGuardRuntime guard, string agent, IEnumerable<ChatMessage> messages)
    {
        var begun = Find(guard, agent, out var run, out var saidByUser);
        Read(run, messages, saidByUser && !run.IsUserHeard, guard.Policy);
        run.IsHistoryRead = true;
        return begun;
    }

    /// <summary>The same for what an agent is asked. Here the user has spoken: below, context providers add messages in the
    /// user's name, and the history is still to come (<see cref="ReadHistory"/>).</summary>
    public static GuardRun? BeginAsked(NhiGuardRuntime guard, string agent, IEnumerable<ChatMessage> messages)
    {
        var begun = Find(guard, agent, out var run, out var saidByUser);
        Read(run, messages, saidByUser, guard.Policy);
        run.IsUserHeard = true;
        return begun;
    }

    /// <summary>Tells a run, before its first call, what tools returned in runs before this one.</summary>
    public static void ReadHistory(GuardRun run, IEnumerable<ChatMessage> messages)
    {
        if (!run.IsHistoryRead)
        {
            run.IsHistoryRead = true;
            Read(run, messages, saidByUser: false, run.Guard.Policy);
        }
    }

    private static GuardRun? Find(NhiGuardRuntime guard, string agent, out GuardRun found, out bool saidByUser)
    {
        var calling = ActiveCall.Current is { IsOver: false } call ? call : null;
        var current = GuardRun.Current is { } run && ReferenceEquals(run.Guard, guard) ? run : null;
        var begun = current?.Agent == agent && !ReferenceEquals(calling?.Run, current) ? null : guard.BeginRun(agent);
        found = begun ?? current!;
        saidByUser = calling is null;
        return begun;
    }

    private static void Read(GuardRun run, IEnumerable<ChatMessage> messages, bool saidByUser, Policy policy)
    {
        Dictionary<string, string>? names = null;
        foreach (var message in messages)
        {
            foreach (var content in message.Contents)
            {
                switch (content)
                {
                    case TextContent text when saidByUser && run.Parent is null && message.Role == ChatRole.User:
                        run.UserSaid(text.Text);
                        break;
                    case FunctionCallContent called:
                        (names ??= [])[called.CallId] = called.Name;
                        break;
                    case FunctionResultContent result:
                        run.Met(result.CallId, Labels(result.CallId, names, policy), result.Result, null);
                        break;
                }
            }
        }
    }

    /// <summary>What the policy says of the tool. The history has names as the model sees them, without the server.</summary>
    private static OutputPolicy? Labels(string callId, Dictionary<string, string>? names, Policy policy)
    {
        if (names?.GetValueOrDefault(callId) is not { } name)
        {
            return null;
        }

        return policy.Tools.TryGetValue(name, out var tool)
            ? tool.Output
            : policy.Tools.Values.FirstOrDefault(t => t.Name.EndsWith("/" + name, StringComparison.Ordinal))?.Output;
    }
}
