namespace NhiGuard;

internal static class Enforcing
{
    /// <summary>True when a verdict may be carried out anywhere.</summary>
    public static bool Enforces(this Policy policy) =>
        policy.Mode == GuardMode.Enforce
        || policy.Agents.Values.Any(static agent => agent.Mode == GuardMode.Enforce)
        || policy.Tools.Values.Any(static tool => tool.Mode == GuardMode.Enforce);
}
