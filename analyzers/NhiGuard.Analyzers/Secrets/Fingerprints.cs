using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Gives findings the fingerprint of their value, where the build has a key.</summary>
internal static class Fingerprints
{
    /// <summary>Property of a finding, which the compiler also writes into its SARIF.</summary>
    public const string Property = "NhiGuard.Fingerprint";

    private const string Key = "build_property.NhiGuardFingerprintKey";

    /// <param name="properties">What the finding says already.</param>
    /// <param name="options">Where the key stands.</param>
    /// <param name="value">The secret, or null where it is not known as a whole.</param>
    public static ImmutableDictionary<string, string?> WithFingerprint(
        this ImmutableDictionary<string, string?> properties, AnalyzerOptions options, string? value) =>
        value is not null
        && options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Key, out var key)
        && SecretFingerprint.Of(key, value) is { } fingerprint
            ? properties.Add(Property, fingerprint)
            : properties;
}
