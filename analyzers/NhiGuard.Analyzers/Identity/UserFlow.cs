using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Requests in which a person signs in or is acted for, so that single permissions can be named.</summary>
internal static class UserFlow
{
    /// <summary>True where the scopes at <paramref name="position"/> are asked for in such a request.</summary>
    public static bool Asks(ScopePosition position) => position.Target is IArgumentOperation argument
        ? (position.Callee is { } callee && IdentityNames.UserMethods.Contains(callee.Name)) || HasUser(argument)
        : IsHandedOn(position);

    // The credential stands beside the scopes, or is asked with them.
    private static bool HasUser(IOperation? operation)
    {
        for (var at = operation; at is not null and not IBlockOperation; at = at.Parent)
        {
            var holders = at switch
            {
                IInvocationOperation call => call.Arguments.Select(a => a.Value).Append(call.Instance),
                IObjectCreationOperation creation => creation.Arguments.Select(a => a.Value),
                _ => [],
            };
            if (holders.Any(h => h is not null && IdentityNames.UserCredentials.Contains(TypeOf(h)?.Name ?? "")))
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(IOperation value) => value is IConversionOperation { IsImplicit: true } conversion ? TypeOf(conversion.Operand) : value.Type;

    // Scopes in a local, field or property: by the calls of the type that are given it by name.
    private static bool IsHandedOn(ScopePosition position)
    {
        SyntaxNode? type = position.Target.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        type ??= position.Target.Syntax.FirstAncestorOrSelf<CompilationUnitSyntax>();
        return type is not null && position.Target.SemanticModel is { } model && type.DescendantNodes().OfType<ArgumentSyntax>()
            .Where(a => (a.Expression is MemberAccessExpressionSyntax access ? access.Name : a.Expression as SimpleNameSyntax)?.Identifier.ValueText == position.Name)
            .Any(a => model.GetOperation(a) is IArgumentOperation argument
                && ((argument.Parent is IInvocationOperation call && IdentityNames.UserMethods.Contains(call.TargetMethod.Name)) || HasUser(argument)));
    }
}
