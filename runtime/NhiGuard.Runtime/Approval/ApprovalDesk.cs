using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>Takes a call to the person who decides, unless that has been done in the conversation already. Whatever goes wrong on the way is
/// a denial.</summary>
internal sealed class ApprovalDesk(IApprovalHandler? handler, ApprovalSeal seal, TimeSpan patience, TimeProvider time, SteadyClock clock, ILogger logger)
{
    /// <param name="call">The call as it came.</param>
    /// <param name="arguments">Its arguments without the credentials that stood in them.</param>
    /// <param name="verdict">The verdict that asks.</param>
    /// <param name="policy">The policy in force; asked again when the answer is there.</param>
    /// <param name="serializer">How arguments become JSON.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>Allow, or a denial for the same rule.</returns>
    public async ValueTask<Verdict> AskAsync(
        ToolCall call,
        IReadOnlyDictionary<string, object?>? arguments,
        Verdict verdict,
        Func<Policy> policy,
        JsonSerializerOptions? serializer,
        CancellationToken cancellationToken)
    {
        var approved = false;
        try
        {
            approved = await IsApprovedAlreadyAsync(call, verdict, cancellationToken).ConfigureAwait(false)
                || (handler is not null && await AskHandlerAsync(call, arguments, verdict, policy, serializer, cancellationToken).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception error)
        {
            logger.ApprovalFailed(call.PolicyName, call.Agent, error);
        }

        return verdict with
        {
            Decision = approved ? Decision.Allow : Decision.Deny,
            Reason = approved ? Reasons.Approved : verdict.Reason,
        };
    }

    /// <summary>How long a request about a tool waits for its answer.</summary>
    public DateTimeOffset Expires(string tool, Policy policy) =>
        clock.Now + ((policy.Tools.TryGetValue(tool, out var known) ? known.Approval?.Expires : null) ?? patience);

    /// <summary>Whether the conversation brought an approval of exactly this call, which is used up then.</summary>
    private async ValueTask<bool> IsApprovedAlreadyAsync(ToolCall call, Verdict verdict, CancellationToken cancellationToken)
    {
        if (call.Run is not { HasApprovals: true } run)
        {
            return false;
        }

        var facts = Facts(in call, call.Tool, CanonicalJson.Text(call.Arguments, null), verdict.PolicyHash);
        return run.TakeApproval(in facts) is { } mark && await seal.UseAsync(mark, facts, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> AskHandlerAsync(
        ToolCall call,
        IReadOnlyDictionary<string, object?>? arguments,
        Verdict verdict,
        Func<Policy> policy,
        JsonSerializerOptions? serializer,
        CancellationToken cancellationToken)
    {
        var shown = CanonicalJson.Text(arguments, serializer);
        var expires = Expires(call.PolicyName, policy());
        var request = new ApprovalRequest
        {
            Agent = call.Agent,
            Caller = call.Run?.Caller,
            RunId = call.Run?.Id,
            Tool = call.PolicyName,
            Arguments = shown,
            ArgumentsHash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(shown))).ToLowerInvariant(),
            RuleId = verdict.RuleId!,
            PolicyHash = verdict.PolicyHash,
            Expires = expires,
            Mark = seal.Make(Facts(in call, call.PolicyName, shown, verdict.PolicyHash), expires),
        };

        using var expiry = new CancellationTokenSource(expires - clock.Now, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, expiry.Token);
        var approved = await handler!.ApproveAsync(request, either.Token).AsTask().WaitAsync(either.Token).ConfigureAwait(false);

        // The objects behind the arguments may be mutable, and the policy may have been replaced: what runs must be what the person saw.
        return approved && await seal.UseAsync(
            request.Mark,
            Facts(in call, call.PolicyName, CanonicalJson.Text(arguments, serializer), policy().Hash),
            cancellationToken).ConfigureAwait(false);
    }

    private static ApprovalFacts Facts(in ToolCall call, string tool, string arguments, string policyHash) =>
        new(call.Agent, call.Run?.Caller?.Subject, tool, arguments, policyHash);
}
