namespace NhiGuard;

/// <summary>A place where secrets lie: the environment, the configuration, a vault.</summary>
public interface ISecretSource
{
    /// <summary>The word before the colon in the policy's <c>source</c>, for example <c>env</c>.</summary>
    string Kind { get; }

    /// <summary>Reads one value.</summary>
    /// <param name="key">What stands behind the colon.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The value in a buffer that becomes the guard's own and is zeroed after use, or null when there is none.</returns>
    ValueTask<char[]?> ReadAsync(string key, CancellationToken cancellationToken);
}
