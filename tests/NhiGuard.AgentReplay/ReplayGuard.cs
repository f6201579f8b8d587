namespace NhiGuard.AgentReplay;

/// <summary>The guard of one application, as a host would start it, with a person who notes that he was asked and says yes.</summary>
internal sealed class ReplayGuard : IAsyncDisposable
{
    private readonly Person _person = new();
    private readonly NhiGuardRuntime _guard;
    private readonly string _agent;

    public ReplayGuard(string policyPath)
    {
        _guard = NhiGuardRuntime.Create(
            new() { PolicyPath = policyPath, AllowMissingInventoryWhileEnforcing = true }, new() { ApprovalHandler = _person });
        _agent = _guard.Policy.Agents.Count == 1
            ? _guard.Policy.Agents.Keys.Single()
            : throw new ReplayException($"{policyPath}: the recordings know one agent, so the policy has to name one");
    }

    public async Task<Decision> ReplayAsync(RecordedRun recorded)
    {
        var decision = new Decision();
        using var run = _guard.BeginRun(_agent);
        foreach (var said in recorded.User)
        {
            run.UserSaid(said);
        }

        for (var i = 0; i < recorded.Calls.Count; i++)
        {
            _person.WasAsked = false;
            var seam = new RecordedTool(recorded.Calls[i]);
            await seam.CallAsync(_guard, new(_agent, recorded.Calls[i].Tool) { Arguments = recorded.Calls[i].Arguments, Run = run });
            if (seam.WasRefused)
            {
                decision.Deny.Add(i);
            }
            else if (_person.WasAsked)
            {
                decision.Ask.Add(i);
            }
        }

        return decision;
    }

    public ValueTask DisposeAsync() => _guard.DisposeAsync();

    private sealed class Person : IApprovalHandler
    {
        public bool WasAsked { get; set; }

        public ValueTask<bool> ApproveAsync(ApprovalRequest request, CancellationToken cancellationToken)
        {
            WasAsked = true;
            return new(true);
        }
    }
}
