using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Tools;

/// <summary>A place that names an agent.</summary>
/// <param name="Name">The name; null where it is no constant of the code, or there is none.</param>
/// <param name="IsGuard">True where the guard is put before the agent: its name is the one that the policy is asked for.</param>
/// <param name="Location">The place.</param>
public sealed record SeenAgent(string? Name, bool IsGuard, Location Location)
{
    /// <summary>Reads <c>UseNhiGuard</c>, <c>new ChatClientAgent</c> and <c>AsAIAgent</c>; null for anything else.</summary>
    public static SeenAgent? TryRead(IOperation operation, WellKnownTypes types) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "UseNhiGuard" } call => Read(call, call.Arguments, isGuard: true, types),
        IInvocationOperation { TargetMethod.Name: "AsAIAgent" } call when types.Derives(call.Type, WellKnownNames.AIAgent)
            => Read(call, call.Arguments, isGuard: false, types),
        IObjectCreationOperation creation when types.Is(creation.Type, WellKnownNames.ChatClientAgent)
            => Read(creation, creation.Arguments, isGuard: false, types),
        _ => null,
    };

    private static SeenAgent Read(IOperation operation, IEnumerable<IArgumentOperation> arguments, bool isGuard, WellKnownTypes types)
    {
        var name = Constants.Written(arguments, p => p.Type.SpecialType == SpecialType.System_String && (isGuard || p.Name == "name"));
        if (name is null
            && Constants.Written(arguments, p => types.Is(p.Type, WellKnownNames.ChatClientAgentOptions)) is { } options
            && Constants.Unwrap(options) is IObjectCreationOperation creation)
        {
            name = Constants.Assigned(creation, "Name");
        }

        return new(Constants.Name(name?.ConstantValue.Value), isGuard, (name ?? operation).Syntax.GetLocation());
    }
}
