using NhiGuard.ModelData;
using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>Arguments that the policy does not list, and values that it does not grant.</summary>
internal sealed class ValueCheck(Policy policy) : ArgumentCheck(ToolNotGranted.Rule, policy, static argument => new ValueMatcher(argument))
{
    protected override bool ForbidsOthers => true;

    protected override Verdict Judge(bool accepted, Policy policy) => ToolNotGranted.CheckArgument(accepted, policy);
}

/// <summary>Paths that lead out of the folders of <c>within</c>.</summary>
internal sealed class PathCheck(Policy policy, string contentRoot)
    : ArgumentCheck(ModelDataToFile.Rule, policy, argument => argument.Within.Count > 0 ? new PathMatcher(argument, contentRoot) : null)
{
    protected override Verdict Judge(bool accepted, Policy policy) => ModelDataToFile.Check(accepted, policy);
}

/// <summary>Addresses that point at none of the hosts of <c>host-in</c>.</summary>
internal sealed class HostCheck(Policy policy)
    : ArgumentCheck(ModelDataToNetwork.Rule, policy, static argument => argument.Hosts.Count > 0 ? new HostMatcher(argument) : null)
{
    protected override Verdict Judge(bool accepted, Policy policy) => ModelDataToNetwork.Check(accepted, policy);
}
