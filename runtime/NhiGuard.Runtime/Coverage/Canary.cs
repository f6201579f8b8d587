using NhiGuard.Guard;

namespace NhiGuard;

/// <summary>A call that nobody grants, sent through a seam when it is built: the guard must deny it before the tool's body runs.</summary>
internal static class Canary
{
    /// <summary>Name of the tool; no policy can grant it.</summary>
    public const string Tool = GuardNotInstalled.CanaryTool;

    /// <summary>Sends a canary through a seam, and writes the seam down as guarded.</summary>
    /// <param name="guard">The guard.</param>
    /// <param name="agent">The agent behind the seam.</param>
    /// <param name="seam">Name of the seam.</param>
    /// <param name="call">Calls the canary; tells whether its body ran, and whether the answer is the guard's denial.</param>
    /// <exception cref="NhiGuardException">NHI0006: the canary got through, or nobody can tell.</exception>
    public static void Prove(NhiGuardRuntime guard, string agent, string seam, Func<(bool Ran, bool Denied)> call)
    {
        Exception? fault = null;
        var (ran, denied) = (false, false);
        try
        {
            (ran, denied) = call();
        }
        catch (Exception error)
        {
            fault = error;
        }

        if (ran || !denied)
        {
            throw new NhiGuardException(
                GuardNotInstalled.Rule.Id,
                $"A canary call through {seam} for agent '{agent}' was not denied by the guard ({(ran ? "the tool ran" : "another answer came back")}). "
                + "Something between the model's loop and the guard answers or replaces calls; put UseNhiGuard before it.",
                fault);
        }

        guard.Coverage.AddSeam(agent, seam);
    }
}
