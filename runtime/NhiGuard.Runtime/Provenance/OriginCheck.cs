using NhiGuard.ModelData;

namespace NhiGuard;

/// <summary>Where a value comes from decides whether a person is asked.</summary>
internal sealed class OriginCheck() : GuardCheck(ModelDataToMessage.Rule)
{
    public override Verdict Check(in ToolCall call, Policy policy) => ModelDataToMessage.Check(
        !policy.Tools.TryGetValue(call.PolicyName, out var tool) || !tool.AsksForOrigin || ArgumentOrigins.Stem(in call, tool), policy);
}
