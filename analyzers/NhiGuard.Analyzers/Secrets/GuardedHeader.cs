using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>A request header of a client that provably carries the guarded handler: made with it in the same method, or
/// configured in one chain with <c>AddNhiGuardSecrets</c>.</summary>
internal static class GuardedHeader
{
    /// <summary>True when the literal is the value of such a header, or a part of it.</summary>
    public static bool Holds(SyntaxNode literal, SemanticModel model, CancellationToken token)
    {
        if (model.Compilation.GetTypeByMetadataName("NhiGuard.SecretPlaceholderHandler") is not { } handler || Owner(literal) is not { } owner)
        {
            return false;
        }

        return model.GetSymbolInfo(owner, token).Symbol switch
        {
            ILocalSymbol { Type.Name: "HttpClient" } client => IsGuarded(client, owner),
            ILocalSymbol { Type.Name: "HttpRequestMessage" } request => Senders(request, owner) is { Count: > 0 } senders && senders.All(IsProven),
            IParameterSymbol { Type.Name: "HttpClient" } client => IsConfiguredInChain(client, token),
            _ => false,
        };

        bool IsProven(ExpressionSyntax? sender) =>
            sender is not null && model.GetSymbolInfo(sender, token).Symbol is ILocalSymbol client && IsGuarded(client, owner);

        bool IsGuarded(ILocalSymbol client, SyntaxNode inside) =>
            client.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax(token) is VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation }
            && creation.ArgumentList?.Arguments is [var first, ..]
            && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(first.Expression, token).Type, handler)
            && IsNeverReplaced(client, inside);
    }

    // The x of x.DefaultRequestHeaders.Add(name, literal), x.Headers.Authorization = new(scheme, literal) and their like.
    private static IdentifierNameSyntax? Owner(SyntaxNode literal)
    {
        var at = literal is InterpolatedStringTextSyntax ? literal.Parent! : literal;
        while (at.Parent is ParenthesizedExpressionSyntax || at.Parent.IsKind(SyntaxKind.AddExpression))
        {
            at = at.Parent!;
        }

        var target = (at.Parent as ArgumentSyntax)?.Parent?.Parent switch
        {
            InvocationExpressionSyntax call => call.Expression as MemberAccessExpressionSyntax,
            BaseObjectCreationExpressionSyntax { Parent: AssignmentExpressionSyntax set } => set.Left as MemberAccessExpressionSyntax,
            _ => null,
        };
        return target?.Name.Identifier.ValueText is "Add" or "TryAddWithoutValidation" or "Authorization"
            && target.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } headers
            && headers.Name.Identifier.ValueText is "DefaultRequestHeaders" or "Headers"
            ? owner
            : null;
    }

    // The clients that send the request; null stands for another use, of which nothing is proven.
    private static IReadOnlyList<ExpressionSyntax?> Senders(ILocalSymbol request, SyntaxNode inside) =>
        IsNeverReplaced(request, inside)
            ? [.. Uses(request, inside).Where(use => use.Parent is not MemberAccessExpressionSyntax).Select(Sender)]
            : [];

    private static ExpressionSyntax? Sender(IdentifierNameSyntax request) =>
        request.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax send } }
            && send.Name.Identifier.ValueText == "SendAsync"
            ? send.Expression
            : null;

    private static bool IsNeverReplaced(ILocalSymbol local, SyntaxNode inside) =>
        Uses(local, inside).All(use => use.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left != use,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind == 0,
            _ => true,
        });

    private static IEnumerable<IdentifierNameSyntax> Uses(ILocalSymbol local, SyntaxNode inside) =>
        inside.Ancestors()
            .First(n => n is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
            .DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == local.Name);

    private static bool IsConfiguredInChain(IParameterSymbol client, CancellationToken token)
    {
        var parameter = client.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token);
        if (parameter?.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>()?.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call })
        {
            return false;
        }

        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            call = next;
        }

        for (var link = call; link?.Expression is MemberAccessExpressionSyntax access; link = access.Expression as InvocationExpressionSyntax)
        {
            if (access.Name.Identifier.ValueText == "AddNhiGuardSecrets")
            {
                return true;
            }
        }

        return false;
    }
}
