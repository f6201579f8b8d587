using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Deserialization;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>NHI2001: removes the statement that switches BinaryFormatter back on.</summary>
/// <remarks>No payload changes its format; what still reads with the formatter stops working.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveUnsafeSwitchFix : PlaceFix
{
    private const string Title = "Remove the unsafe switch";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DangerousFormatter.Rule.Id);

    /// <inheritdoc />
    protected override (string Title, Func<CancellationToken, Task<Document>>? Apply) Change(Place place, CancellationToken token) =>
        place.Node is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetSwitch" },
            Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement,
        }
            ? (Title, _ => Task.FromResult(place.Document.WithSyntaxRoot(place.Root.RemoveNode(statement, SyntaxRemoveOptions.KeepDirectives)!)))
            : default;
}
