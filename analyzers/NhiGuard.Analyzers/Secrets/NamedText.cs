using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>The text behind a name: a constant, or a variable that is set once, to a text that is written there.</summary>
internal static class NamedText
{
    private static readonly ConditionalWeakTable<Compilation, Writes> s_writes = new();

    public static string? Read(SyntaxNode name, bool variables, SemanticModel model, CancellationToken token) =>
        model.GetConstantValue(name, token) is { HasValue: true, Value: var constant }
            ? constant as string
            : variables && model.GetSymbolInfo(name, token).Symbol is { } symbol ? Read(symbol, model.Compilation, token) : null;

    private static string? Read(ISymbol symbol, Compilation compilation, CancellationToken token)
    {
        // A field that others may write, too, is not looked for in all of the program.
        if (symbol is not (ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { IsReadOnly: true })
            || symbol.DeclaringSyntaxReferences is not [var declaration])
        {
            return null;
        }

        return declaration.GetSyntax(token) switch
        {
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => Written(value),
            PropertyDeclarationSyntax { Initializer.Value: var value } => Written(value),
            VariableDeclaratorSyntax { Initializer.Value: var value } when Written(value) is null => null,
            VariableDeclaratorSyntax => s_writes.GetValue(compilation, c => new(new(c))).Of(symbol, token) is [{ Replaces: true, Values: [var value] }] ? Written(value) : null,
            _ => null,
        };
    }

    private static string? Written(ExpressionSyntax value)
    {
        var pieces = TextPiece.Of(value);
        return pieces.All(p => p.Value is not null) ? string.Concat(pieces.Select(p => p.Value)) : null;
    }
}
