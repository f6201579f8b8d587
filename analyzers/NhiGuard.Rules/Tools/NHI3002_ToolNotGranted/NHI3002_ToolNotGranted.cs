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
        var tool = policy.ToolOf(use.Tool);
        if (use.Agent is not null)
        {
            return Check(in use, policy.AgentOf(use.Agent), tool, policy);
        }

        var verdict = Verdict.Deny(Rule, Reasons.ToolNotGranted, policy);
        foreach (var candidate in policy.Agents)
        {
            var answer = Check(in use, candidate.Value, tool, policy);
            if (answer.IsAllowed)
            {
                return answer;
            }

            // A missing scope says more than a missing grant: somebody meant this tool to be used.
            verdict = answer.Reason == Reasons.ScopeNotGranted ? answer : verdict;
        }

        return verdict;
    }

    /// <summary>Denies a tool that the agent does not hold.</summary>
    /// <param name="use">The tool in the agent's hand.</param>
    /// <param name="agent">What the policy says of the agent, or null where it does not name it.</param>
    /// <param name="tool">What the policy says of the tool, or null where it says nothing.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict Check(in ToolUse use, AgentPolicy? agent, ToolPolicy? tool, Policy policy)
    {
        if (agent is null)
        {
            return Verdict.Deny(Rule, Reasons.UnknownAgent, policy);
        }

        if (!agent.Tools.Contains(use.Tool))
        {
            return Verdict.Deny(Rule, Reasons.ToolNotGranted, policy);
        }

        return Holds(agent, use.DeclaredScopes) && (tool is null || Holds(agent, tool.Scopes))
            ? Verdict.Allow(policy)
            : Verdict.Deny(Rule, Reasons.ScopeNotGranted, policy);
    }

    /// <summary>Denies a call whose grant does not reach as far as one of its arguments.</summary>
    /// <param name="accepted">True when the argument keeps the constraints of the policy.</param>
    /// <param name="policy">The policy.</param>
    public static Verdict CheckArgument(bool accepted, Policy policy) =>
        accepted ? Verdict.Allow(policy) : Verdict.Deny(Rule, Reasons.ArgumentNotGranted, policy);

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
