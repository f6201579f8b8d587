using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using NhiGuard.Analyzers.Secrets;

namespace NhiGuard.CodeFixes.Secrets;

/// <summary>The credentials of one document that can leave it. One value has one name, two values have two.</summary>
internal sealed class DocumentSecrets
{
    private readonly Document _document;
    private readonly IReadOnlyList<NamedSecret> _secrets;

    private DocumentSecrets(Document document, IReadOnlyList<NamedSecret> secrets)
    {
        _document = document;
        _secrets = secrets;
    }

    /// <summary>Finds and names them: those of a known format, and those that <paramref name="findings"/> are about.</summary>
    public static async Task<DocumentSecrets> ReadAsync(Document document, IEnumerable<Diagnostic> findings, CancellationToken token)
    {
        var root = await document.GetSyntaxRootAsync(token).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(token).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return new(document, []);
        }

        var places = root.DescendantNodes()
            .Where(node => SecretPlace.Kinds.Contains(node.Kind()))
            .SelectMany(node => SecretPlace.In(node, model, token))
            .Select(place => (Place: place, Target: Target(place.Node)))
            .Concat(findings.Where(f => f.Properties.ContainsKey(HardcodedCredentialAnalyzer.Target))
                .Select(f => (Literal: root.FindNode(f.Location.SourceSpan, getInnermostNodeForTie: true) as LiteralExpressionSyntax, Finding: f))
                .Where(found => found.Literal is not null)
                .Select(found => (Place: SecretPlace.Whole(found.Literal!), Target: found.Finding.Properties[HardcodedCredentialAnalyzer.Target])))
            .Select(found => (found.Place, found.Target, Move: SecretMove.TryRead(found.Place, model, token, out _)!))
            .Where(found => found.Move is not null)
            .OrderBy(found => found.Place.Node.SpanStart)
            .ToList();
        return new(document, Name(places, root));
    }

    /// <summary>The credential that a finding is about, or null where it stays.</summary>
    public NamedSecret? Find(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(HardcodedSecretAnalyzer.Movable, out var start)
            ? _secrets.FirstOrDefault(secret => secret.Places.Any(p =>
                p.Place.Span == diagnostic.Location.SourceSpan
                && p.Place.Match.Start.ToString(CultureInfo.InvariantCulture) == start))
            : null;

    /// <summary>Takes values out, at all their places.</summary>
    public async Task<Document> MoveAsync(IReadOnlyList<NamedSecret> secrets, CancellationToken token)
    {
        var editor = await DocumentEditor.CreateAsync(_document, token).ConfigureAwait(false);
        var reads = secrets.Distinct().SelectMany(s => s.Places.Select(p => new SecretRead(p.Place, p.Move, s.Name))).ToList();
        foreach (var text in reads.GroupBy(r => r.Place.Node is InterpolatedStringTextSyntax part ? part.Parent! : r.Place.Node))
        {
            editor.ReplaceNode(text.Key, (current, _) => SecretRewriter.Replace(text.Key, current, [.. text]));
        }

        foreach (var declaration in reads.Select(r => r.Move.Constant).OfType<SyntaxNode>().Distinct())
        {
            editor.ReplaceNode(declaration, (current, _) => SecretRewriter.WithoutConst(current));
        }

        return editor.GetChangedDocument();
    }

    private static List<NamedSecret> Name(List<(SecretPlace Place, string? Target, SecretMove Move)> places, SyntaxNode root)
    {
        // A name that the document reads already is the name of another value.
        var taken = new HashSet<string>(
            root.DescendantNodes().OfType<LiteralExpressionSyntax>().Where(l => l.Token.Value is string).Select(l => l.Token.ValueText), StringComparer.Ordinal);
        var named = new List<NamedSecret>();

        // Equal words in two places may be two passwords; equal values of a format are one credential.
        foreach (var value in places.GroupBy(p => p.Place.Match.Format is null ? p.Place : (object)p.Place.Value))
        {
            var (first, target, _) = value.First();
            var candidates = first.Match.Format is { } format ? SecretName.Candidates(format, target) : SecretName.Candidates(target!);
            var name = candidates.First(n => !taken.Contains(n.Variable) && !taken.Contains(n.Key));
            taken.Add(name.Variable);
            taken.Add(name.Key);
            named.Add(new(name, [.. value.Select(v => (v.Place, v.Move))]));
        }

        return named;
    }

    // What the value is assigned to, as far as the syntax tells.
    private static string? Target(SyntaxNode node) =>
        node.Ancestors()
            .TakeWhile(at => at is not (StatementSyntax or BaseTypeDeclarationSyntax))
            .Select(at => at switch
            {
                VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } => left.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax left } => left.Name.Identifier.ValueText,
                ArgumentSyntax { NameColon: { } argument } => argument.Name.Identifier.ValueText,
                _ => null,
            })
            .FirstOrDefault(name => name is not null);
}
