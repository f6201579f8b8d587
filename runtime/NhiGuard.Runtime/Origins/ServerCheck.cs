using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>A tool of a server that the policy does not name.</summary>
internal sealed class ServerCheck() : GuardCheck(UnknownToolServer.Rule)
{
    public override bool Concerns(in ToolCall call, Policy policy) => call.Server is not null;

    public override Verdict Check(in ToolCall call, Policy policy) => UnknownToolServer.Check(new ServerUse(call.Server!, null, null), policy);
}
