using System.Buffers;

namespace NhiGuard;

/// <summary>What an approval is an approval of.</summary>
/// <param name="Agent">The calling agent.</param>
/// <param name="Caller">On whose behalf, or null.</param>
/// <param name="Tool">The tool, by the name that the person was shown.</param>
/// <param name="Arguments">The arguments as canonical JSON.</param>
/// <param name="PolicyHash">The policy that asks.</param>
internal readonly record struct ApprovalFacts(string? Agent, string? Caller, string Tool, string Arguments, string PolicyHash)
{
    public void AppendTo(ArrayBufferWriter<byte> buffer)
    {
        GuardSigner.Append(buffer, Agent);
        GuardSigner.Append(buffer, Caller);
        GuardSigner.Append(buffer, Tool);
        GuardSigner.Append(buffer, Arguments);
        GuardSigner.Append(buffer, PolicyHash);
    }
}
