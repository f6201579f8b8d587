using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>Approvals that travel in the conversation. A request for approval leaves with a mark at the end of its id; an answer counts only with
/// a mark that fits: for this call, by this guard, in time, once. What comes without is turned into a refusal, because the loop below runs
/// whatever an answer says.</summary>
internal static class ConversationApprovals
{
    private const char Separator = '.';

    /// <summary>Puts marks on the requests that leave.</summary>
    public static void Seal(NhiGuardRuntime guard, GuardRun run, IList<AIContent> contents)
    {
        for (var i = 0; i < contents.Count; i++)
        {
            if (contents[i] is ToolApprovalRequestContent { ToolCall: FunctionCallContent call } request
                && guard.SealApproval(run, call.Name, Arguments(call)) is { } mark)
            {
                contents[i] = With(request, request.RequestId + Separator + mark);
            }
        }
    }

    /// <summary>Takes the marks off, and the answers in.</summary>
    /// <returns>The same instance where there is nothing of the kind.</returns>
    public static IReadOnlyList<ChatMessage> Admit(NhiGuardRuntime guard, GuardRun run, IReadOnlyList<ChatMessage> messages)
    {
        if (!messages.Any(static message => message.Contents.Any(IsApproval)))
        {
            return messages;
        }

        var done = messages.SelectMany(static m => m.Contents).OfType<FunctionResultContent>().Select(static r => r.CallId).ToHashSet(StringComparer.Ordinal);
        return [.. messages.Select(message => message.Contents.Any(IsApproval) ? Admit(guard, run, message, done) : message)];
    }

    private static ChatMessage Admit(NhiGuardRuntime guard, GuardRun run, ChatMessage message, HashSet<string> done)
    {
        var admitted = message.Clone();
        admitted.Contents = [.. message.Contents.Select(content => content switch
        {
            ToolApprovalRequestContent { ToolCall: FunctionCallContent } request => With(request, Split(request.RequestId).Id),
            ToolApprovalResponseContent { ToolCall: FunctionCallContent call } answer => Admit(guard, run, answer, call, done.Contains(call.CallId)),
            _ => content,
        })];
        return admitted;
    }

    private static ToolApprovalResponseContent Admit(
        NhiGuardRuntime guard, GuardRun run, ToolApprovalResponseContent answer, FunctionCallContent call, bool isDone)
    {
        var (id, mark) = Split(answer.RequestId);
        var approved = answer.Approved && (isDone || guard.AdmitApproval(run, mark, call.Name, Arguments(call)));
        return new(id, approved, call)
        {
            Reason = approved == answer.Approved ? answer.Reason : "The approval does not belong to this call.",
            AdditionalProperties = answer.AdditionalProperties,
            Annotations = answer.Annotations,
            RawRepresentation = answer.RawRepresentation,
        };
    }

    private static bool IsApproval(AIContent content) => content is ToolApprovalRequestContent or ToolApprovalResponseContent;

    private static ToolApprovalRequestContent With(ToolApprovalRequestContent request, string id)
    {
        return new(id, request.ToolCall)
        {
#pragma warning disable MEAI001 // Experimental, and lost by a copy that leaves it out.
            RequiresConfirmation = request.RequiresConfirmation,
#pragma warning restore MEAI001
            AdditionalProperties = request.AdditionalProperties,
            Annotations = request.Annotations,
            RawRepresentation = request.RawRepresentation,
        };
    }

    private static (string Id, string? Mark) Split(string id) =>
        id.LastIndexOf(Separator) is > 0 and var at ? (id[..at], id[(at + 1)..]) : (id, null);

    private static IReadOnlyDictionary<string, object?>? Arguments(FunctionCallContent call) =>
        call.Arguments is null ? null : call.Arguments as IReadOnlyDictionary<string, object?> ?? new Dictionary<string, object?>(call.Arguments);
}
