using Microsoft.Extensions.Logging;

namespace NhiGuard;

/// <summary>Every message of the guard. None carries a value of an argument, a result or a secret.</summary>
internal static partial class GuardLog
{
    [LoggerMessage(1, LogLevel.Information,
        "NhiGuard guards by {Policy} ({Hash}): mode {Mode}, {Agents} agents, {Tools} tools seen by the build, audit {Audit}")]
    public static partial void Started(this ILogger logger, string policy, string hash, GuardMode mode, int agents, int tools, string audit);

    [LoggerMessage(2, LogLevel.Warning,
        "NHI0005: there is no usable inventory at {Path} ({Fault}), so tools that the build never saw are not noticed")]
    public static partial void NoInventory(this ILogger logger, string path, string fault);

    [LoggerMessage(3, LogLevel.Information, "Guarded: {Agent} at {Seam}; the canary was denied")]
    public static partial void Guarded(this ILogger logger, string agent, string seam);

    [LoggerMessage(4, LogLevel.Warning,
        "Not covered: {Tool} ({Kind}) of {Agent} is no function of this process; where it runs, the guard sees neither call nor result")]
    public static partial void Uncovered(this ILogger logger, string tool, string kind, string agent);

    [LoggerMessage(5, LogLevel.Information,
        "Coverage: {Seams} guarded seams, {Uncovered} tools that the guard cannot see; agents that nothing guards yet: {Unguarded}")]
    public static partial void Coverage(this ILogger logger, int seams, int uncovered, string unguarded);

    [LoggerMessage(6, LogLevel.Warning,
        "NHI3014: there is no lock at {Path}; in observe mode what the servers offer is written there when it is first listed")]
    public static partial void NoLock(this ILogger logger, string path);

    [LoggerMessage(7, LogLevel.Warning, "NHI3014: {Tools} tools of server {Server} were written to {Path}; review them, and keep the file beside the policy")]
    public static partial void LockWritten(this ILogger logger, string server, int tools, string path);

    [LoggerMessage(8, LogLevel.Error, "NHI3014: the lock at {Path} cannot be written ({Fault})")]
    public static partial void LockNotWritten(this ILogger logger, string path, string fault);

    [LoggerMessage(40, LogLevel.Information, "The policy was read again from {Policy} and is in force ({Hash})")]
    public static partial void Reloaded(this ILogger logger, string policy, string hash);

    [LoggerMessage(41, LogLevel.Error, "The policy was read again and refused; the one in force stays ({Hash}): {Refused}")]
    public static partial void ReloadRefused(this ILogger logger, string refused, string hash);

    [LoggerMessage(10, LogLevel.Debug, "Allowed: {Agent} calls {Tool}")]
    public static partial void Allowed(this ILogger logger, string? agent, string tool);

    [LoggerMessage(11, LogLevel.Warning, "{Rule} {Decision} ({Reason}): {Agent} calls {Tool}")]
    public static partial void CarriedOut(
        this ILogger logger, string? rule, string decision, string reason, string? agent, string tool);

    [LoggerMessage(12, LogLevel.Warning, "{Rule} would {Decision} ({Reason}), only observed: {Agent} calls {Tool}")]
    public static partial void OnlyObserved(
        this ILogger logger, string? rule, string decision, string reason, string? agent, string tool);

    [LoggerMessage(13, LogLevel.Warning, "{Rule} {Decision} ({Reason}) in the result of {Tool}, called by {Agent}; carried out: {CarriedOut}")]
    public static partial void Output(
        this ILogger logger, string? rule, string decision, string reason, string tool, string? agent, bool carriedOut);

    [LoggerMessage(14, LogLevel.Warning, "{Rule} {Decision} ({Reason}): {Tool} for {Agent}; carried out: {CarriedOut}")]
    public static partial void Offer(
        this ILogger logger, string? rule, string decision, string reason, string tool, string agent, bool carriedOut);

    [LoggerMessage(15, LogLevel.Error, "The approval handler failed, so the call is denied: {Agent} calls {Tool}")]
    public static partial void ApprovalFailed(this ILogger logger, string tool, string? agent, Exception error);

    [LoggerMessage(17, LogLevel.Error, "A run that came to {Agent} in a header could not be checked, so its calls are denied")]
    public static partial void HeaderFailed(this ILogger logger, string agent, Exception error);

    [LoggerMessage(16, LogLevel.Error, "The check of {Rule} failed in mode {Mode}: {Agent} calls {Tool}")]
    public static partial void CheckFailed(
        this ILogger logger, string rule, string tool, string? agent, GuardMode mode, Exception error);

    [LoggerMessage(20, LogLevel.Warning, "{Rule} refused the secret {Secret} to {Tool} for {Host} ({Reason})")]
    public static partial void SecretRefused(
        this ILogger logger, string rule, string secret, string? tool, string host, string reason);

    [LoggerMessage(21, LogLevel.Debug, "Leased the secret {Secret} to {Tool} for {Host}")]
    public static partial void SecretLeased(this ILogger logger, string secret, string? tool, string host);

    [LoggerMessage(30, LogLevel.Error, "The audit cannot be written to {Path}; calls in enforce mode are denied until it can")]
    public static partial void AuditFailed(this ILogger logger, string path, Exception error);

    [LoggerMessage(31, LogLevel.Error, "{Count} audit records could not be kept so far")]
    public static partial void AuditDropped(this ILogger logger, long count);

    [LoggerMessage(32, LogLevel.Warning, "The arguments of {Tool}, called by {Agent}, have no hash in the audit ({Fault})")]
    public static partial void ArgumentsNotHashed(this ILogger logger, string tool, string? agent, string fault);

    [LoggerMessage(33, LogLevel.Information, "Relative paths of the policy and of arguments start at {Folder}")]
    public static partial void ContentRoot(this ILogger logger, string folder);
}
