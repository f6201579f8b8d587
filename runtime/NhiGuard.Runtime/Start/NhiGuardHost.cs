using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace NhiGuard;

/// <summary>What the host lends to the guard. With dependency injection it is taken from the services.</summary>
public sealed class NhiGuardHost
{
    /// <summary>Where the guard logs, under the category <c>NhiGuard</c>.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>The clock of leases, approvals and records.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Asks a person; without it every call that needs approval is denied.</summary>
    public IApprovalHandler? ApprovalHandler { get; init; }

    /// <summary>Keeps what limits, rates and approvals count on; in the memory of this process unless set.</summary>
    public IGuardStateStore? StateStore { get; init; }

    /// <summary>Where secrets come from, beside the environment; of two with one kind the later one is asked.</summary>
    public IReadOnlyList<ISecretSource> SecretSources { get; init; } = [];
}
