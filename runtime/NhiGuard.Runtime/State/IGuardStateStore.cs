namespace NhiGuard;

/// <summary>Keeps what limits, rates and approvals count on: counters, and things that may be used once. The guard keeps them in memory
/// unless the host offers a store of its own, for example one that several processes share.</summary>
/// <remarks>Each method is one atomic step, also between processes. A store that throws, or takes longer than five seconds, denies
/// calls in enforce mode; in observe mode they go on, and the failure is logged and counted. Keys are opaque, at most a few hundred
/// characters, and name no person.</remarks>
public interface IGuardStateStore
{
    /// <summary>Takes one from every counter, or from none.</summary>
    /// <param name="limits">The counters with their limits; none comes twice.</param>
    /// <param name="cancellationToken">The token of the call.</param>
    /// <returns>-1 when one was taken from each; otherwise the index of a limit that is used up.</returns>
    ValueTask<int> TryTakeAsync(ReadOnlyMemory<StateLimit> limits, CancellationToken cancellationToken);

    /// <summary>Notes that something has been used.</summary>
    /// <param name="key">Names it.</param>
    /// <param name="expires">Until when it has to be remembered, by the guard's clock.</param>
    /// <param name="cancellationToken">The token of the call.</param>
    /// <returns>False when it was noted before.</returns>
    ValueTask<bool> TryAddAsync(string key, DateTimeOffset expires, CancellationToken cancellationToken);

    /// <summary>Forgets a counter that nobody will ask for again.</summary>
    /// <param name="key">Names the counter; one that is not there is no error.</param>
    /// <param name="cancellationToken">A token.</param>
    ValueTask ForgetAsync(string key, CancellationToken cancellationToken);
}
