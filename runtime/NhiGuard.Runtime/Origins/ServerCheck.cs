using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>A tool of a server that the policy does not name.</summary>
internal sealed class ServerCheck() : GuardCheck(UnknownToolServer.Rule)
{
    public override Verdict Check(in ToolCall call, Policy policy) =>
        call.Server is null ? Verdict.Allow(policy) : UnknownToolServer.Check(new ServerUse(call.Server, null, null), policy);
}
