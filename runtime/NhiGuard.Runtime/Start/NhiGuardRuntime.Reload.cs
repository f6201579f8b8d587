namespace NhiGuard;

public sealed partial class NhiGuardRuntime
{
    private readonly object _reloading = new();
    private readonly string _policyPath;
    private readonly Func<Policy, GuardPipeline> _build;

    /// <summary>Reads the policy again from its file and judges by it from now on, where it is valid and nowhere wider than the policy in
    /// force: fewer grants, tighter limits, more approvals and flows, enforce in place of observe. Everything else keeps the policy that is
    /// in force. Calls under way end as they were judged; what limits have counted stays counted.</summary>
    /// <param name="refused">Why the policy in force was kept: the faults of the file, or the key that would be wider; null where it was not.</param>
    /// <returns>True where the policy in force is that of the file.</returns>
    /// <remarks>Nothing calls it by itself: the host decides when, for example on a change of the file. A wider policy takes a new start.</remarks>
    public bool TryReload(out string? refused)
    {
        lock (_reloading)
        {
            try
            {
                var read = PolicyLoader.Load(_policyPath);
                if (read.Hash == Policy.Hash)
                {
                    refused = null;
                    return true;
                }

                refused = PolicyNarrowing.Widened(Policy, read) is { } key ? $"{_policyPath}: '{key}' would be wider than in the policy in force" : null;
                if (refused is null)
                {
                    _pipeline = _build(read);
                }
            }
            catch (NhiGuardException error)
            {
                refused = error.Message;
            }
        }

        if (refused is null)
        {
            Logger.Reloaded(_policyPath, Policy.Hash);
            return true;
        }

        Logger.ReloadRefused(refused, Policy.Hash);
        return false;
    }
}
