namespace NhiGuard.Tools;

/// <summary>A tool in the hand of an agent to which the policy does not grant it.</summary>
public static class ToolNotGranted
{
    /// <summary>The card.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI3002",
        Name = "ToolNotGranted",
        Title = "Tool not granted to the agent by the policy",
        Message = "Tool '{0}' is offered to {1}, but the policy does not grant it ({2})",
        Severity = RuleSeverity.Warning,
        Faces = Faces.Compile | Faces.Run,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI02",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-862",
            Maestro = "L3",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>Denies a tool that the agent does not hold; where the build cannot tell the agent, one that no agent holds.</summary>
    public static Verdict Check(in ToolUse use, Policy policy)
    {
        if (use.Agent is not null)
        {
            return policy.Agents.TryGetValue(use.Agent, out var agent)
                ? Check(in use, agent, policy)
                : Verdict.Deny(Rule, Reasons.UnknownAgent, policy);
        }

        var verdict = Verdict.Deny(Rule, Reasons.ToolNotGranted, policy);
        foreach (var candidate in policy.Agents)
        {
            var answer = Check(in use, candidate.Value, policy);
            if (answer.IsAllowed)
            {
                return answer;
            }

            // A missing scope says more than a missing grant: somebody meant this tool to be used.
            verdict = answer.Reason == Reasons.ScopeNotGranted ? answer : verdict;
        }

        return verdict;
    }

    /// <summary>Denies a call whose grant does not reach as far as one of its arguments.</summary>
    /// <param name="accepted">True when the argument keeps the constraints of the policy.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict CheckArgument(bool accepted, Policy policy) =>
        accepted ? Verdict.Allow(policy) : Verdict.Deny(Rule, Reasons.ArgumentNotGranted, policy);

    private static Verdict Check(in ToolUse use, AgentPolicy agent, Policy policy)
    {
        if (!agent.Tools.Contains(use.Tool))
        {
            return Verdict.Deny(Rule, Reasons.ToolNotGranted, policy);
        }

        return Holds(agent, use.DeclaredScopes) && (!policy.Tools.TryGetValue(use.Tool, out var tool) || Holds(agent, tool.Scopes))
            ? Verdict.Allow(policy)
            : Verdict.Deny(Rule, Reasons.ScopeNotGranted, policy);
    }

    private static bool Holds(AgentPolicy agent, IReadOnlyList<string> scopes)
    {
        for (var i = 0; i < scopes.Count; i++)
        {
            if (!agent.Scopes.Contains(scopes[i]))
            {
                return false;
            }
        }

        return true;
    }
}
