using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Reads what stands at a word of <see cref="CredentialWords"/>: a target of a credential's name, or a call of the table.</summary>
internal sealed class CredentialSites(SourceModels models, IReadOnlyCollection<string> more, CancellationToken token)
{
    /// <summary>The places that the identifier <paramref name="at"/> announces.</summary>
    public IEnumerable<CredentialSite> Of(SyntaxToken at)
    {
        var name = at.ValueText;
        var kind = CredentialNames.Classify(name, more);
        return Called(at, name).Concat(kind == CredentialKind.None ? Set(at, name) : Named(at, CredentialUse.Named(kind, name)));
    }

    private IEnumerable<CredentialSite> Named(SyntaxToken at, CredentialUse use)
    {
        switch (at.Parent)
        {
            case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                return [new(value, null, use)];
            case PropertyDeclarationSyntax property:
                return Values(use, Bodies.Of(property).Append(property.Initializer?.Value));
            case MethodDeclarationSyntax { ReturnType: not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } method when use.Kind == CredentialKind.Secret || IsText(method.ReturnType):
                return Values(use, Bodies.Of(method));
            case ParameterSyntax { Parent: ParameterListSyntax { Parent: not AnonymousFunctionExpressionSyntax } } parameter:
                return Declared(parameter, use);
            case IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax { Expression: var value } } }:
                return [new(value, null, use)];
            case IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: AttributeArgumentSyntax { Expression: var value } } }:
                return [new(value, null, use)];
            case IdentifierNameSyntax { Parent: NameColonSyntax { Parent: ArgumentSyntax { Expression: var value } } }:
                return [new(value, null, use)];
            case IdentifierNameSyntax { Parent: NameColonSyntax { Parent: AttributeArgumentSyntax { Expression: var value } } }:
                return [new(value, null, use)];
            case IdentifierNameSyntax name:
                return Assigned(name, use);
            default:
                return [];
        }
    }

    private IEnumerable<CredentialSite> Assigned(IdentifierNameSyntax name, CredentialUse use)
    {
        var target = Target(name);
        switch (target.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == target:
                var api = CredentialTable.Property(name.Identifier.ValueText, target, models, token);
                return [new(assignment.Right, null, api ?? use)];
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element when element.Expression == target && assignment.Left == element:
                return [new(assignment.Right, null, use)];
            case BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression:
                return Compared(binary.Left == target ? binary.Right : binary.Left, use);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var other }, ..] } }:
                return Compared(other, use);
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals", Expression: LiteralExpressionSyntax literal } } } }:
                return Compared(literal, use);
            default:
                return [];
        }
    }

    // A comparison says less than an assignment: a word may be a mode or a state.
    private static IEnumerable<CredentialSite> Compared(ExpressionSyntax other, CredentialUse use) =>
        other is LiteralExpressionSyntax { Token.Value: string { Length: >= 6 } text } && text.Any(char.IsDigit) && text.Any(char.IsLetter)
            ? [new(other, null, use)]
            : [];

    // A string called token is mostly a piece of a text; one called accessToken is not.
    private IEnumerable<CredentialSite> Declared(ParameterSyntax parameter, CredentialUse use)
    {
        return use.IsVague || parameter.Type is not { } type || !IsText(type) || models.Of(parameter).GetDeclaredSymbol(parameter, token) is not { } symbol
            ? []
            : [new(null, symbol, use)];
    }

    private static bool IsText(TypeSyntax type) => type.ToString() is "string" or "string?" or "String" or "object" or "System.String" or "ReadOnlySpan<char>" or "char[]" or "string[]";

    private IEnumerable<CredentialSite> Set(SyntaxToken at, string name) =>
        at.Parent is IdentifierNameSyntax identifier
        && Target(identifier) is { Parent: AssignmentExpressionSyntax assignment } target
        && assignment.Left == target
        && CredentialTable.Property(name, target, models, token) is { } use
            ? [new(assignment.Right, null, use)]
            : [];

    private IEnumerable<CredentialSite> Called(SyntaxToken at, string name)
    {
        SyntaxNode? type = at.Parent;
        while (type?.Parent is NameSyntax or NullableTypeSyntax)
        {
            type = type.Parent;
        }

        if (type?.Parent is MethodDeclarationSyntax or PropertyDeclarationSyntax { Initializer: null } or LocalFunctionStatementSyntax)
        {
            return Bodies.Of(type.Parent).SelectMany(Chosen).OfType<ImplicitObjectCreationExpressionSyntax>()
                .Where(c => c.ArgumentList.Arguments.Count > 0)
                .SelectMany(c => CredentialTable.Arguments(name, c, models, token));
        }

        SyntaxNode? call = type?.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == type => creation,
            VariableDeclarationSyntax { Variables: [{ Initializer.Value: ImplicitObjectCreationExpressionSyntax created }, ..] } v when v.Type == type => created,
            PropertyDeclarationSyntax { Initializer.Value: ImplicitObjectCreationExpressionSyntax created } p when p.Type == type => created,
            InvocationExpressionSyntax invocation when invocation.Expression == type => invocation,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Name == at.Parent && invocation.Expression == access => invocation,
            MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax invocation } => invocation,
            _ => null,
        };
        return call is null || Flow.Arguments.All(call).Count == 0 ? [] : CredentialTable.Arguments(name, call, models, token);
    }

    private static IEnumerable<ExpressionSyntax> Chosen(ExpressionSyntax e) =>
        e is ConditionalExpressionSyntax choice ? Chosen(choice.WhenTrue).Concat(Chosen(choice.WhenFalse)) : [e];

    private static ExpressionSyntax Target(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };

    private static IEnumerable<CredentialSite> Values(CredentialUse use, IEnumerable<ExpressionSyntax?> values) =>
        values.OfType<ExpressionSyntax>().Select(value => new CredentialSite(value, null, use));
}
