using System.Collections.Frozen;
using NhiGuard.Guard;
using NhiGuard.Secrets;

namespace NhiGuard;

/// <summary>Leases secrets to running tool calls, as the policy's <c>secrets</c> say. Safe for any number of threads.</summary>
/// <remarks>What the policy does not lease is refused in observe mode too.</remarks>
public sealed class SecretBroker
{
    private readonly Policy _policy;
    private readonly FrozenDictionary<string, ISecretSource> _sources;
    private readonly GuardEvidence _evidence;
    private readonly string? _fingerprintKey;

    internal SecretBroker(
        Policy policy, IReadOnlyList<ISecretSource> sources, LeasedValues leased, GuardEvidence evidence, TimeProvider time, string? fingerprintKey)
    {
        _policy = policy;
        _sources = ByKind(sources);
        _evidence = evidence;
        _fingerprintKey = fingerprintKey;
        Leased = leased;
        Time = time;
    }

    internal LeasedValues Leased { get; }

    internal TimeProvider Time { get; }

    /// <summary>Leases a secret to the tool call that is running, for code that needs the value itself. Where a header will do,
    /// <see cref="SecretRef"/> and <see cref="SecretPlaceholderHandler"/> keep the value out of the code.</summary>
    /// <param name="name">Name of the secret.</param>
    /// <param name="host">Host to which it will be sent, without scheme and port.</param>
    /// <param name="cancellationToken">Cancels the reading of the source.</param>
    /// <returns>The lease; it ends when disposed, when its time is over, or with the call.</returns>
    /// <exception cref="SecretRefusedException">The policy does not lease the secret here, or its source has no value.</exception>
    public ValueTask<SecretLease> LeaseAsync(string name, string host, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(host);
        return LeaseAsync(name, host.ToLowerInvariant(), carried: false, cancellationToken);
    }

    internal async ValueTask<SecretLease> LeaseAsync(string name, string host, bool carried, CancellationToken cancellationToken)
    {
        var call = ActiveCall.Current is { IsOver: false } running ? running : null;
        var verdict = UnbrokeredSecretRead.Check(new(name, call?.Tool, host, carried), _policy);
        if (!verdict.IsAllowed)
        {
            throw Refused(name, host, verdict.Reason);
        }

        var secret = _policy.Secrets[name];
        var value = await _sources[secret.SourceKind].ReadAsync(secret.SourceKey, cancellationToken).ConfigureAwait(false);
        if (value is not { Length: > 0 })
        {
            throw Refused(name, host, Reasons.SourceEmpty);
        }

        if (_policy.MaxTokenLifetime is not null
            && TokenLife.Of(new string(value)) is { } token && LongLivedCredential.Check(token.Life, _policy) is { IsAllowed: false } tooLong)
        {
            Array.Clear(value);
            throw Refused(name, host, tooLong);
        }

        var fingerprint = SecretFingerprint.Of(_fingerprintKey, value);

        // An application's own secret belongs to no call, whichever happens to be running.
        var lease = new SecretLease(this, secret, host, secret.Tools.Count > 0 ? call : null, value);
        if (secret.Tools.Count > 0 && !call!.TryBind(lease))
        {
            lease.Revoke();
            throw Refused(name, host, Reasons.LeaseOver);
        }

        _evidence.RecordSecret(call, name, host, verdict, fingerprint);
        return lease;
    }

    internal SecretRefusedException Refused(string name, string host, string reason) =>
        Refused(name, host, Verdict.Deny(UnbrokeredSecretRead.Rule, reason, _policy));

    private SecretRefusedException Refused(string name, string host, Verdict verdict)
    {
        _evidence.RecordSecret(ActiveCall.Current, name, host, verdict);
        return new(name, host, verdict);
    }

    /// <summary>A secret whose source nobody installed can never be leased: the policy says something that nothing enforces.</summary>
    /// <exception cref="NhiGuardException">NHI0002: a secret names a source that is not there.</exception>
    internal static void RequireSources(Policy policy, string path, IReadOnlyList<ISecretSource> sources)
    {
        var kinds = ByKind(sources);
        foreach (var secret in policy.Secrets.Values.Where(secret => !kinds.ContainsKey(secret.SourceKind)))
        {
            throw new NhiGuardException(
                PolicyInvalid.Rule.Id,
                $"{path}: secrets.{secret.Name}.source: the host offers no source '{secret.SourceKind}', only "
                + $"{string.Join(", ", kinds.Keys.Order(StringComparer.Ordinal))}. Register an {nameof(ISecretSource)}, for example "
                + $"{nameof(ConfigurationSecretSource)}.");
        }
    }

    private static FrozenDictionary<string, ISecretSource> ByKind(IReadOnlyList<ISecretSource> sources)
    {
        Dictionary<string, ISecretSource> byKind = new(StringComparer.Ordinal);
        foreach (var source in (IEnumerable<ISecretSource>)[new EnvironmentSecretSource(), .. sources])
        {
            byKind[source.Kind] = source;
        }

        return byKind.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
