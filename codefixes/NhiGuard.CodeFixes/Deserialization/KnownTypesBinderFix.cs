using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Deserialization;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>NHI2002: a binder with the types that the compilation reads and writes, beside <c>TypeNameHandling</c>.</summary>
/// <remarks>The format stays; names of other types are refused.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class KnownTypesBinderFix : PlaceFix
{
    private const string Title = "Add a binder with the types seen here (keeps the format of the payload, refuses other types)";
    private const string Property = "SerializationBinder";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(UnrestrictedTypeNames.Rule.Id);

    /// <inheritdoc />
    protected override (string Title, Func<CancellationToken, Task<Document>>? Apply) Change(Place place, CancellationToken token)
    {
        if (place.Node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } set || set.Right != place.Node
            || place.Model.GetSymbolInfo(set.Left, token).Symbol is not IPropertySymbol { Name: "TypeNameHandling", ContainingType: var settings }
            || settings.GetMembers(Property).IsEmpty
            || place.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } owner || owner is InterfaceDeclarationSyntax
            || place.Model.GetDeclaredSymbol(owner, token) is not { } type)
        {
            return default;
        }

        var isBound = set.Parent is InitializerExpressionSyntax initializer
            ? IsBound(initializer) || initializer.Parent is not BaseObjectCreationExpressionSyntax
            : set.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax } || IsBound(set.FirstAncestorOrSelf<MemberDeclarationSyntax>()!);
        if (isBound)
        {
            return default;
        }

        var types = new SeenTypes(place.Model.Compilation, token).Find(type);
        return types.Count == 0 ? default : (Title, t => AddAsync(place.Document, set, owner, type, types, t));
    }

    private static bool IsBound(SyntaxNode scope) => scope.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Any(a => a.Left is IdentifierNameSyntax { Identifier.ValueText: Property or "Binder" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: Property or "Binder" });

    private static async Task<Document> AddAsync(
        Document document, AssignmentExpressionSyntax set, TypeDeclarationSyntax owner, INamedTypeSymbol type, IReadOnlyList<ITypeSymbol> types, CancellationToken token)
    {
        var editor = await DocumentEditor.CreateAsync(document, token).ConfigureAwait(false);
        var name = KnownTypesBinder.NameIn(type, out var exists);
        var made = ObjectCreationExpression(IdentifierName(name)).WithArgumentList(ArgumentList()).NormalizeWhitespace();
        if (set.Parent is InitializerExpressionSyntax initializer)
        {
            editor.ReplaceNode(initializer, After(initializer, set, AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, IdentifierName(Property), made).NormalizeWhitespace()));
        }
        else
        {
            var target = (ExpressionSyntax)((set.Left as MemberAccessExpressionSyntax)?.WithName(IdentifierName(Property)).WithoutTrivia() ?? (ExpressionSyntax)IdentifierName(Property));
            var statement = ExpressionStatement(AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, target, made)).NormalizeWhitespace()
                .WithTriviaFrom(set.Parent!.WithLeadingTrivia(set.Parent!.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia))));
            editor.InsertAfter(set.Parent!, statement);
        }

        if (!exists)
        {
            var isNullable = editor.SemanticModel.GetNullableContext(owner.SpanStart).AnnotationsEnabled();
            var binder = KnownTypesBinder.Declare(name, types, isNullable).WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
            editor.AddMember(owner, binder);
        }

        return editor.GetChangedDocument();
    }

    // On the line of its neighbour, or on one of its own where the neighbours have theirs.
    private static InitializerExpressionSyntax After(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax set, ExpressionSyntax entry)
    {
        var index = initializer.Expressions.IndexOf(set);
        var isTall = initializer.OpenBraceToken.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        var nodes = initializer.Expressions.GetWithSeparators().ToList();
        var at = (index * 2) + 1;
        var isLast = at >= nodes.Count;
        var line = isTall ? TriviaList(initializer.OpenBraceToken.TrailingTrivia.Last(t => t.IsKind(SyntaxKind.EndOfLineTrivia))) : TriviaList(Space);
        if (isLast)
        {
            nodes[at - 1] = set.WithoutTrailingTrivia();
            nodes.Add(Token(SyntaxKind.CommaToken).WithTrailingTrivia(line));
            nodes.Add(entry.WithLeadingTrivia(Indent(isTall, set)).WithTrailingTrivia(set.GetTrailingTrivia()));
        }
        else
        {
            nodes.Insert(at + 1, entry.WithLeadingTrivia(Indent(isTall, set)));
            nodes.Insert(at + 2, Token(SyntaxKind.CommaToken).WithTrailingTrivia(line));
        }

        return initializer.WithExpressions(SeparatedList<ExpressionSyntax>(nodes));
    }

    private static SyntaxTriviaList Indent(bool isTall, SyntaxNode neighbour) =>
        isTall ? TriviaList(neighbour.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)) : TriviaList();
}
