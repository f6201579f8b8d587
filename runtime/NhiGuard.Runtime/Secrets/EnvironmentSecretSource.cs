namespace NhiGuard;

/// <summary>Reads secrets from environment variables: <c>source: env:NAME</c>. Every guard has it.</summary>
public sealed class EnvironmentSecretSource : ISecretSource
{
    /// <inheritdoc />
    public string Kind => "env";

    /// <inheritdoc />
    public ValueTask<char[]?> ReadAsync(string key, CancellationToken cancellationToken) =>
        new(Environment.GetEnvironmentVariable(key)?.ToCharArray());
}
