using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>Names that <c>using</c> gives to types of the table: alias to the type's own name.</summary>
internal static class Aliases
{
    /// <summary>Those that hold in every file.</summary>
    public static ImmutableDictionary<string, string> Everywhere(Compilation compilation, ISet<string> words, CancellationToken token) =>
        Of(compilation.SyntaxTrees.SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot(token)).Usings)
            .Where(u => u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)), words);

    /// <summary>Those of one file.</summary>
    public static ImmutableDictionary<string, string> InFile(SyntaxNode root, ISet<string> words) =>
        Of(root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>(), words);

    private static ImmutableDictionary<string, string> Of(IEnumerable<UsingDirectiveSyntax> directives, ISet<string> words)
    {
        var aliases = ImmutableDictionary<string, string>.Empty;
        foreach (var directive in directives)
        {
            if (directive is { Alias.Name.Identifier.ValueText: var alias, Name: { } target } && target.GetLastToken().ValueText is var word && words.Contains(word))
            {
                aliases = aliases.SetItem(alias, word);
            }
        }

        return aliases;
    }
}
