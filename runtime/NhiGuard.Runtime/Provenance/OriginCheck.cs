using NhiGuard.ModelData;

namespace NhiGuard;

/// <summary>Where a value comes from decides whether a person is asked.</summary>
internal sealed class OriginCheck() : GuardCheck(ModelDataToMessage.Rule)
{
    public override bool IsIdle(Policy policy) => !policy.Tools.Values.Any(static tool => tool.AsksForOrigin);

    public override bool Concerns(in ToolCall call, Policy policy) => call.ToolPolicy is { AsksForOrigin: true };

    public override Verdict Check(in ToolCall call, Policy policy) => ModelDataToMessage.Check(
        call.ToolPolicy is not { AsksForOrigin: true } tool || ArgumentOrigins.Stem(in call, tool), policy);
}
