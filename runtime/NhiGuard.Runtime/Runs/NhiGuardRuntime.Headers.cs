namespace NhiGuard;

public sealed partial class NhiGuardRuntime
{
    /// <summary>Name of the header, or of the field of an A2A or MCP message, in which a run travels.</summary>
    public const string RunHeader = "NhiGuard-Run";

    private static readonly TimeSpan _longestJourney = TimeSpan.FromHours(1);

    /// <summary>Writes a run into a header, so that the agent that is called in another process works as its child. Both guards need the same
    /// <see cref="NhiGuardOptions.SigningKey"/>. It counts as one more child of the run.</summary>
    /// <param name="run">The run that hands on.</param>
    /// <param name="audience">Names the receiver, as it calls itself in <see cref="ReceiveRunAsync"/>.</param>
    /// <param name="lifetime">How long the header counts, an hour at most; null for a minute.</param>
    /// <returns>ASCII text. It is signed and not secret: who reads it learns the agents, the caller and the facts about the caller.</returns>
    public string WriteRunHeader(GuardRun run, string audience, TimeSpan? lifetime = null)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentException.ThrowIfNullOrWhiteSpace(audience);
        var life = lifetime ?? TimeSpan.FromMinutes(1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(life, TimeSpan.Zero, nameof(lifetime));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(life, _longestJourney, nameof(lifetime));
        var refusal = run.Refusal ?? (run.IsOver ? Reasons.RunOver : OwnRun(run) is null ? Reasons.RunRefused : Refusal(run, null));
        return _courier.Write(run, audience, life, refusal);
    }

    /// <summary>The run of an agent that was called from another process: a child of the run in the header, for its caller, with what it has seen.
    /// Enter it (<see cref="GuardRun.Enter"/>), and dispose it when the answer is there.</summary>
    /// <param name="header">The header, or null when there was none.</param>
    /// <param name="audience">How this receiver calls itself.</param>
    /// <param name="agent">Name of the agent that works here, as the policy names it.</param>
    /// <param name="cancellationToken">Cancels the question whether the header has been used.</param>
    /// <returns>Always a run. Where the header is missing, altered, late, used before, written for another receiver or with another key, every
    /// call of the run is denied (NHI3009).</returns>
    public async ValueTask<GuardRun> ReceiveRunAsync(
        string? header, string audience, string agent, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(audience);
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        RunLetter? letter = null;
        try
        {
            letter = await _courier.ReadAsync(header, audience, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Logger.HeaderFailed(agent, error);
        }

        if (letter is null)
        {
            return new(this, agent, null, null, _time, Reasons.RunRefused);
        }

        var caller = letter.Caller is null ? null : new CallerFacts(letter.Caller, letter.Facts);
        GuardRun? parent = null;
        foreach (var forebear in letter.Chain)
        {
            parent = new(this, forebear.Agent, caller, parent, _time, id: forebear.Id, seen: letter.Seen);
        }

        return new(this, agent, caller, parent, _time, letter.Refusal ?? Refusal(parent, null));
    }
}
