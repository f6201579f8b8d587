using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Analyzers;
using NhiGuard.Analyzers.Tools;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace NhiGuard.CodeFixes.Tools;

/// <summary>Scopes that the method behind a tool may declare, and the solution in which it declares one.</summary>
internal static class ScopeAttribute
{
    /// <summary>Scopes that every agent with the tool holds: any other would only trade NHI3001 for NHI3002.</summary>
    public static IReadOnlyList<string> Choices(SeenTool tool, Policy policy)
    {
        var holders = policy.Agents.Values.Where(agent => agent.Tools.Contains(tool.Name!)).ToList();
        return holders.Count == 0
            ? []
            : [.. holders[0].Scopes.Where(scope => holders.All(agent => agent.Scopes.Contains(scope))).OrderBy(s => s, StringComparer.Ordinal)];
    }

    /// <summary>Where the attribute would stand; null where the guard would not see it there.</summary>
    public static SyntaxReference? PlaceFor(SeenTool tool, Compilation compilation)
    {
        var attribute = compilation.GetTypeByMetadataName(WellKnownNames.ToolScopeAttribute);
        return tool.Method is { IsAbstract: false, MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
            && attribute is not null
            && !method.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute))
            ? method.DeclaringSyntaxReferences.FirstOrDefault(r => r.SyntaxTree is not null)
            : null;
    }

    /// <summary>Declares the scope on the method.</summary>
    public static async Task<Solution> AddAsync(Project project, SyntaxReference place, string scope, CancellationToken token)
    {
        var document = project.Solution.GetDocument(place.SyntaxTree)!;
        var editor = await DocumentEditor.CreateAsync(document, token).ConfigureAwait(false);
        var name = ParseName("global::" + WellKnownNames.ToolScopeAttribute)
            .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        var attribute = AttributeList(SingletonSeparatedList(Attribute(name).AddArgumentListArguments(
            AttributeArgument(LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(scope))))))
            .WithTrailingTrivia(ElasticEndOfLine(LineEnd(await document.GetTextAsync(token).ConfigureAwait(false))));
        editor.AddAttribute(await place.GetSyntaxAsync(token).ConfigureAwait(false), attribute);
        return editor.GetChangedDocument().Project.Solution;
    }

    // As the file has them: the formatter leaves the one that is written.
    private static string LineEnd(SourceText text)
    {
        var first = text.Lines[0];
        return first.End < first.EndIncludingLineBreak ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
