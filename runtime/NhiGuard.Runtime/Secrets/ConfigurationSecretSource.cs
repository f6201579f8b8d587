using Microsoft.Extensions.Configuration;

namespace NhiGuard;

/// <summary>Reads secrets from the configuration: <c>source: config:SECTION:KEY</c>.</summary>
/// <param name="configuration">The configuration; a value changed there is seen by the next lease.</param>
public sealed class ConfigurationSecretSource(IConfiguration configuration) : ISecretSource
{
    /// <inheritdoc />
    public string Kind => "config";

    /// <inheritdoc />
    public ValueTask<char[]?> ReadAsync(string key, CancellationToken cancellationToken) => new(configuration[key]?.ToCharArray());
}
