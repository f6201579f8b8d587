namespace NhiGuard;

/// <summary>Asks a person. The host registers one; without it every call that needs approval is denied.</summary>
public interface IApprovalHandler
{
    /// <summary>Asks whether this call may happen, once, with exactly these arguments.</summary>
    /// <param name="request">What would happen.</param>
    /// <param name="cancellationToken">Cancelled when the call is cancelled or the request has expired; the call is denied then.</param>
    /// <returns>True to let it happen. An exception counts as false.</returns>
    ValueTask<bool> ApproveAsync(ApprovalRequest request, CancellationToken cancellationToken);
}
