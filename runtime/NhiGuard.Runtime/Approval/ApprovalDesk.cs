using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>Takes a call to the person who decides. Whatever goes wrong on the way is a denial.</summary>
internal sealed class ApprovalDesk(IApprovalHandler? handler, TimeSpan patience, TimeProvider time, ILogger logger)
{
    /// <returns>Allow, or a denial for the same rule.</returns>
    public async ValueTask<Verdict> AskAsync(
        ToolCall call,
        IReadOnlyDictionary<string, object?>? arguments,
        Verdict verdict,
        JsonSerializerOptions? serializer,
        CancellationToken cancellationToken)
    {
        var approved = false;
        try
        {
            approved = handler is not null && await AskHandlerAsync(call, arguments, verdict, serializer, cancellationToken).ConfigureAwait(false);
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

    private async Task<bool> AskHandlerAsync(
        ToolCall call,
        IReadOnlyDictionary<string, object?>? arguments,
        Verdict verdict,
        JsonSerializerOptions? serializer,
        CancellationToken cancellationToken)
    {
        var shown = CanonicalJson.Text(arguments, serializer);
        var request = new ApprovalRequest
        {
            Agent = call.Agent,
            Tool = call.PolicyName,
            Arguments = shown,
            ArgumentsHash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(shown))).ToLowerInvariant(),
            RuleId = verdict.RuleId!,
            PolicyHash = verdict.PolicyHash,
            Expires = time.GetUtcNow() + patience,
        };

        using var expiry = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, expiry.Token);
        var approved = await handler!.ApproveAsync(request, either.Token).AsTask().WaitAsync(either.Token).ConfigureAwait(false);

        // The objects behind the arguments may be mutable: what runs must be what the person saw.
        return approved && CanonicalJson.Text(arguments, serializer) == shown;
    }
}
