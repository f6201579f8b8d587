using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace NhiGuard;

public sealed partial class NhiGuardRuntime
{
    internal NhiGuardRuntime(
        Policy policy, ToolInventory? inventory, ToolLock? toolLock, AuditLog? audit, NhiGuardOptions options, NhiGuardHost host)
    {
        Logger = host.LoggerFactory.CreateLogger(GuardTelemetry.Name);
        _time = host.TimeProvider;
        var state = host.StateStore ?? new MemoryStateStore(_time);
        var clock = new SteadyClock(_time);
        _limits = new(state, _time);
        _seal = new(options.SigningKey, state, clock);
        _courier = new(options.SigningKey, state, clock);
        var leased = new LeasedValues();
        Redactor = new(leased);
        _evidence = new(audit, new(options.SigningKey, "audit v1"), Redactor, host.TimeProvider, Logger);
        _approvals = new(host.ApprovalHandler, _seal, options.ApprovalTimeout, _time, clock, Logger);
        Secrets = new(policy, host.SecretSources, leased, _evidence, host.TimeProvider, options.FingerprintKey);
        Origins = new(this, toolLock);
        Coverage = new(policy, inventory, Logger);
        _policyPath = Resolve(options.PolicyPath);
        _build = read => new GuardPipelineBuilder(read)
        {
            Inventory = inventory,
            TimeProvider = host.TimeProvider,
            Logger = Logger,
            Redactor = Redactor,
            ContentRoot = options.ContentRoot ?? Environment.CurrentDirectory,
        }.Build();
        _pipeline = _build(policy);
    }

    /// <summary>Reads policy and inventory and makes a guard, or refuses at once: never at the first call.</summary>
    /// <param name="options">Where the files are; the defaults when null.</param>
    /// <param name="host">Log, clock, approvals and secret sources; none but the environment when null.</param>
    /// <exception cref="NhiGuardException">NHI0001: no policy. NHI0002: invalid policy, with file, line, column and key of every
    /// fault. NHI2001: BinaryFormatter is switched on. NHI0005: no usable inventory where something is enforced.
    /// NHI3014: no usable lock where the policy wants one. Without a rule: the audit file cannot be opened.</exception>
    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    public static NhiGuardRuntime Create(NhiGuardOptions? options = null, NhiGuardHost? host = null)
    {
        options ??= new();
        host ??= new();
        var valid = new NhiGuardOptionsValidator().Validate(null, options);
        if (valid.Failed)
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(NhiGuardOptions), valid.Failures);
        }

        var logger = host.LoggerFactory.CreateLogger(GuardTelemetry.Name);
        FormatterSwitch.Check(logger);
        var policyPath = Resolve(options.PolicyPath);
        var policy = PolicyLoader.Load(policyPath);
        var inventory = InventoryLoader.Load(
            Resolve(options.InventoryPath), policy, options.AllowMissingInventoryWhileEnforcing, logger);
        SecretBroker.RequireSources(policy, policyPath, host.SecretSources);
        var toolLock = LockLoader.Load(Resolve(options.LockPath), policy, logger);
        var audit = options.AuditPath is null ? null : OpenAudit(Resolve(options.AuditPath), host.TimeProvider, logger);
        logger.Started(policyPath, policy.Hash, policy.Mode, policy.Agents.Count, inventory?.Count ?? 0, audit?.Path ?? "off");
        logger.ContentRoot(Path.GetFullPath(options.ContentRoot ?? Environment.CurrentDirectory));
        return new(policy, inventory, toolLock, audit, options, host);
    }

    private static string Resolve(string path) => Path.GetFullPath(path, AppContext.BaseDirectory);

    private static AuditLog OpenAudit(string path, TimeProvider time, ILogger logger)
    {
        try
        {
            return AuditLog.ToFile(path, time, logger);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NhiGuardException(null, $"The audit file '{path}' cannot be opened: {error.Message}", error);
        }
    }
}
