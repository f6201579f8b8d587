using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace NhiGuard;

/// <summary>Builds a <see cref="GuardPipeline"/>; what is set here is frozen by <see cref="Build"/>.</summary>
/// <param name="policy">The policy that the pipeline judges by.</param>
public sealed class GuardPipelineBuilder(Policy policy)
{
    private readonly Policy _policy = policy ?? throw new ArgumentNullException(nameof(policy));

    /// <summary>What the build saw; null leaves NHI0005 unasked.</summary>
    public ToolInventory? Inventory { get; set; }

    /// <summary>The clock; the system's unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Where failing checks are reported; nowhere unless set.</summary>
    public ILogger Logger { get; set; } = NullLogger.Instance;

    /// <summary>Where relative paths start, those of the policy and those of arguments; the current directory unless set.</summary>
    public string ContentRoot { get; set; } = Environment.CurrentDirectory;

    internal SecretRedactor Redactor { get; init; } = new(new LeasedValues());

    /// <summary>Checks asked before all others: the seam by which tests make one fail.</summary>
    internal IReadOnlyList<GuardCheck> First { get; init; } = [];

    /// <summary>The pipeline, immutable from here on.</summary>
    public GuardPipeline Build()
    {
        GuardCheck?[] checks =
        [
            .. First,
            Inventory is null ? null : new InventoryCheck(Inventory),
            new ServerCheck(),
            new GrantCheck(),
            new ScopeCheck(),
            new RunCheck(),
            new DelegationCheck(),
            new CallerCheck(),
            new FlowCheck(),
            new ValueCheck(_policy),
            new PathCheck(_policy, ContentRoot),
            new HostCheck(_policy),
            new OriginCheck(),
            new ApprovalCheck(_policy),
            new PersonCheck(),
        ];
        return new(_policy, [.. checks.OfType<GuardCheck>().Where(check => !check.IsIdle(_policy))], Redactor, TimeProvider, Logger);
    }
}
