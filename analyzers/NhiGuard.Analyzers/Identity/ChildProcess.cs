using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Tools;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Start information of a child process.</summary>
internal static class ChildProcess
{
    /// <summary>True where the body does more to an environment than add to it, or somebody else is asked to set the process up.</summary>
    public static bool IsNarrowed(IObjectCreationOperation creation, WellKnownTypes types)
    {
        if (types.Is(creation.Type, WellKnownNames.Process) && Constants.Assigned(creation, "StartInfo") is not null)
        {
            return true;
        }

        if (Constants.Assigned(creation, "UseShellExecute") is { ConstantValue: { HasValue: true, Value: true } })
        {
            return true;
        }

        IOperation root = creation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var isProcess = types.Is(creation.Type, WellKnownNames.Process);
        return root.Descendants().Any(o => o switch
        {
            IPropertyReferenceOperation { Property.Name: "Environment" or "EnvironmentVariables" } environment =>
                types.Is(environment.Property.ContainingType, WellKnownNames.ProcessStartInfo) && !OnlyAdds(environment),
            IPropertyReferenceOperation { Property.Name: "StartInfo", Parent: IAssignmentOperation assignment } target =>
                isProcess && assignment.Target == target,
            IArgumentOperation { Parent: IInvocationOperation call } argument =>
                types.Is(Constants.Unwrap(argument.Value).Type, WellKnownNames.ProcessStartInfo)
                && !types.Is(call.TargetMethod.ContainingType, WellKnownNames.Process),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "UseShellExecute" }, Value.ConstantValue: { HasValue: true, Value: true } } => true,
            _ => false,
        });
    }

    private static bool OnlyAdds(IPropertyReferenceOperation environment) => environment.Parent switch
    {
        IPropertyReferenceOperation { Parent: IAssignmentOperation } => true,
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" } => true,
        IMemberInitializerOperation => true,
        _ => false,
    };
}
