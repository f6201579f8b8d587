using NhiGuard.Tools;

namespace NhiGuard;

public sealed partial class NhiGuardRuntime
{
    /// <summary>A mark for a request that leaves with the answer of a model, to be checked when the person's answer comes back.</summary>
    /// <returns>Null where the call cannot be written down; no answer to it will count.</returns>
    internal string? SealApproval(GuardRun run, string tool, IReadOnlyDictionary<string, object?>? arguments)
    {
        try
        {
            return _seal.Make(Facts(run, tool, arguments), _approvals.Expires(tool, Policy));
        }
        catch (Exception error)
        {
            Logger.ApprovalFailed(tool, run.Agent, error);
            return null;
        }
    }

    /// <summary>Takes a person's yes into the run, where it lets one call of exactly this kind pass.</summary>
    /// <returns>False when it answers no request of this guard: the call must not be made.</returns>
    internal bool AdmitApproval(GuardRun run, string? mark, string tool, IReadOnlyDictionary<string, object?>? arguments)
    {
        var genuine = false;
        try
        {
            var facts = Facts(run, tool, arguments);
            genuine = mark is not null && _seal.IsGenuine(mark, in facts);
            if (genuine)
            {
                run.Approve(in facts, mark!);
            }
        }
        catch (Exception error)
        {
            Logger.ApprovalFailed(tool, run.Agent, error);
        }

        if (genuine)
        {
            return true;
        }

        var mode = Policy.ModeFor(run.Agent, tool);
        var enforced = mode == GuardMode.Enforce && !Pipeline.OnlyAlerts(DestructiveToolWithoutApproval.Rule);
        _evidence.RecordApproval(new(run.Agent, tool) { Run = run }, Verdict.Deny(DestructiveToolWithoutApproval.Rule, Reasons.ApprovalNotGenuine, Policy), mode, enforced);
        return !enforced;
    }

    private ApprovalFacts Facts(GuardRun run, string tool, IReadOnlyDictionary<string, object?>? arguments) =>
        new(run.Agent, run.Caller?.Subject, tool, CanonicalJson.Text(arguments, null), Policy.Hash);
}
