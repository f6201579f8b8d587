namespace NhiGuard;

/// <summary>How decisions and modes are written in evidence: as in the policy and the reason codes.</summary>
internal static class Words
{
    public static string For(Decision decision) => decision switch
    {
        Decision.Allow => "allow",
        Decision.Redact => "redact",
        Decision.RequireApproval => "require-approval",
        _ => "deny",
    };

    public static string For(GuardMode mode) => mode == GuardMode.Enforce ? "enforce" : "observe";
}
