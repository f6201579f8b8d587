using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>A request header of a client that provably carries the guarded handler: made with it in the same method, or configured
/// in one chain with <c>AddNhiGuardSecrets</c>.</summary>
internal static class GuardedHeader
{
    private const string Handler = "SecretPlaceholderHandler";
    private const string Registration = "AddNhiGuardSecrets";

    /// <summary>True when the literal is the value of such a header, or a part of it.</summary>
    public static bool Holds(SyntaxNode literal, SemanticModel model, CancellationToken token) =>
        Owner(literal) is { } owner
        && model.GetSymbolInfo(owner, token).Symbol is { } symbol
        && (symbol switch
        {
            ILocalSymbol { Type.Name: "HttpClient" } client => IsGuarded(client, model, token),
            ILocalSymbol { Type.Name: "HttpRequestMessage" } request => Senders(request, owner, model, token) is { Count: > 0 } senders
                && senders.All(client => client is not null && IsGuarded(client, model, token)),
            IParameterSymbol { Type.Name: "HttpClient" } client => IsConfiguredInChain(client, token),
            _ => false,
        });

    // The x of x.DefaultRequestHeaders.Add(name, literal), x.Headers.Authorization = new(scheme, literal) and their like.
    private static IdentifierNameSyntax? Owner(SyntaxNode literal)
    {
        var at = literal is InterpolatedStringTextSyntax ? literal.Parent! : literal;
        while (at.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
        {
            at = at.Parent;
        }

        if (at.Parent is not ArgumentSyntax { Parent.Parent: { } call })
        {
            return null;
        }

        var headers = call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAddWithoutValidation" } add } => add.Expression,
            BaseObjectCreationExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Authorization" } left } } => left.Expression,
            _ => null,
        };
        return headers is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultRequestHeaders" or "Headers", Expression: IdentifierNameSyntax owner }
            ? owner
            : null;
    }

    private static bool IsGuarded(ILocalSymbol client, SemanticModel model, CancellationToken token) =>
        Initializer(client, token) is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var handler, ..] } creation
        && IsNeverReplaced(client, creation)
        && model.GetTypeInfo(handler.Expression, token).Type is { Name: Handler, ContainingNamespace: { Name: "NhiGuard", ContainingNamespace.IsGlobalNamespace: true } };

    private static ExpressionSyntax? Initializer(ILocalSymbol local, CancellationToken token) =>
        local.DeclaringSyntaxReferences is [var reference] ? (reference.GetSyntax(token) as VariableDeclaratorSyntax)?.Initializer?.Value : null;

    private static bool IsNeverReplaced(ILocalSymbol local, SyntaxNode creation) =>
        Uses(local, creation).All(use => use.Parent is not (AssignmentExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 })
            || (use.Parent is AssignmentExpressionSyntax assignment && assignment.Left != use));

    // Every use of the request as an argument is a sending; whatever else it is handed to is no proof.
    private static IReadOnlyList<ILocalSymbol?> Senders(ILocalSymbol request, SyntaxNode owner, SemanticModel model, CancellationToken token) =>
        IsNeverReplaced(request, owner)
            ? [.. Uses(request, owner)
                .Where(use => use.Parent is not MemberAccessExpressionSyntax)
                .Select(use => use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SendAsync" } send } }
                    ? model.GetSymbolInfo(send.Expression, token).Symbol as ILocalSymbol
                    : null)]
            : [];

    private static IEnumerable<IdentifierNameSyntax> Uses(ILocalSymbol local, SyntaxNode inside)
    {
        var member = inside.Ancestors().First(n => n is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return member.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == local.Name);
    }

    private static bool IsConfiguredInChain(IParameterSymbol client, CancellationToken token)
    {
        if (client.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(token).FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } })
        {
            return false;
        }

        var outermost = call;
        while (outermost.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            outermost = next;
        }

        for (var link = outermost; link?.Expression is MemberAccessExpressionSyntax access; link = access.Expression as InvocationExpressionSyntax)
        {
            if (access.Name.Identifier.ValueText == Registration)
            {
                return true;
            }
        }

        return false;
    }
}
