using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Deserialization;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>NHI2001: removes the statement that switches BinaryFormatter back on.</summary>
/// <remarks>No payload changes its format; what still reads with the formatter stops working, so no fix-all.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RemoveUnsafeSwitchFix : CodeFixProvider
{
    private const string Title = "Remove the unsafe switch";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(DangerousFormatter.Rule.Id);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetSwitch" },
                Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement,
            })
        {
            var changed = context.Document.WithSyntaxRoot(root.RemoveNode(statement, SyntaxRemoveOptions.KeepDirectives)!);
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(changed), equivalenceKey: Title), context.Diagnostics);
        }
    }
}
