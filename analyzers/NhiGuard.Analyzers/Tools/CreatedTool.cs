using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Tools;

/// <summary>Tools that a call makes: <c>AIFunctionFactory.Create</c>, and an agent offered as a tool.</summary>
/// <remarks><c>CreateDeclaration</c> is none of them: nobody in this process can call what it makes.</remarks>
public static class CreatedTool
{
    /// <summary>Reads a call, or returns null where it makes no tool or its result is used on the spot and offered to nobody.</summary>
    public static SeenTool? TryRead(IInvocationOperation call, WellKnownTypes types)
    {
        var target = call.TargetMethod;
        if (!IsMaker(target, types) || IsUsedOnTheSpot(call))
        {
            return null;
        }

        var behind = Constants.Written(call.Arguments, p => p.Name == "method");
        var method = behind is null ? null : MethodOf(behind);
        var written = Constants.Written(call.Arguments, p => p.Name == "name");
        var known = true;
        if (Constants.Written(call.Arguments, p => types.Is(p.Type, WellKnownNames.AIFunctionFactoryOptions)) is { } options)
        {
            (known, written) = Constants.Unwrap(options) is IObjectCreationOperation creation
                ? (true, Constants.Assigned(creation, "Name"))
                : (false, null);
        }

        var derived = known && written is null or { ConstantValue: { HasValue: true, Value: null } };
        return new()
        {
            Name = derived ? (method is null ? null : ToolName.Of(method, types)) : Constants.Name(written?.ConstantValue.Value),
            Method = method,
            MethodName = ToolName.OfMethod(method),
            Scopes = SeenTool.ScopesOf(method, types),
            Location = Place(derived ? null : written, method, behind, call).GetLocation(),
        };
    }

    private static bool IsMaker(IMethodSymbol method, WellKnownTypes types) =>
        (method.Name == "Create" && types.Is(method.ContainingType, WellKnownNames.AIFunctionFactory))
        || (method.Name == "AsAIFunction" && types.Is(method.ContainingType, WellKnownNames.AIAgentExtensions));

    private static bool IsUsedOnTheSpot(IInvocationOperation call) => call.Parent switch
    {
        IInvocationOperation parent => parent.Instance == call,
        IMemberReferenceOperation parent => parent.Instance == call,
        IAwaitOperation or IExpressionStatementOperation => true,
        _ => false,
    };

    private static IMethodSymbol? MethodOf(IOperation value) => Constants.Unwrap(value) switch
    {
        IDelegateCreationOperation { Target: { } target } => MethodOf(target),
        IMethodReferenceOperation reference => reference.Method.ReducedFrom ?? reference.Method,
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        _ => null,
    };

    // The name where the code writes one, else the method; a lambda is too long to underline.
    private static SyntaxNode Place(IOperation? name, IMethodSymbol? method, IOperation? behind, IInvocationOperation call) =>
        name?.Syntax
        ?? (method is { MethodKind: not MethodKind.AnonymousFunction } ? behind!.Syntax : call.Syntax is InvocationExpressionSyntax syntax ? syntax.Expression : call.Syntax);
}
