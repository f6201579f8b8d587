using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>All findings of a compilation by file: computed once, when the first file asks, so that each is reported where it lies.</summary>
internal sealed class CredentialIndex(Compilation compilation, Func<SyntaxTree, IReadOnlyCollection<string>> names)
{
    private readonly object _lock = new();
    private ILookup<SyntaxTree, CredentialFinding>? _findings;

    /// <summary>The findings that lie in <paramref name="tree"/>.</summary>
    public IEnumerable<CredentialFinding> Of(SyntaxTree tree, CancellationToken token)
    {
        lock (_lock)
        {
            _findings ??= new Search(new FlowEngine(new SourceModels(compilation)), names, token).Run();
            return _findings[tree];
        }
    }

    private sealed class Search(FlowEngine engine, Func<SyntaxTree, IReadOnlyCollection<string>> names, CancellationToken token)
    {
        private readonly Queue<CredentialSite> _open = new();
        private readonly HashSet<(ISymbol, CredentialKind, string)> _asked = [];
        private readonly Dictionary<SyntaxNode, CredentialFinding> _found = [];
        private readonly HashSet<SyntaxNode> _texts = [];

        public ILookup<SyntaxTree, CredentialFinding> Run()
        {
            foreach (var tree in engine.Models.Compilation.SyntaxTrees)
            {
                Read(tree, names(tree));
            }

            while (_open.Count > 0)
            {
                token.ThrowIfCancellationRequested();
                Follow(_open.Dequeue());
            }

            return _found.Values.ToLookup(f => f.Node.SyntaxTree);
        }

        private void Read(SyntaxTree tree, IReadOnlyCollection<string> more)
        {
            var places = CredentialWords.Find(tree, more);
            if (places.Count == 0)
            {
                return;
            }

            var root = tree.GetRoot(token);
            var sites = new CredentialSites(engine.Models, more, token);
            foreach (var place in places)
            {
                token.ThrowIfCancellationRequested();
                var at = root.FindToken(place);
                if (!at.Span.Contains(place))
                {
                    continue;
                }

                if (at.IsKind(SyntaxKind.IdentifierToken))
                {
                    foreach (var site in sites.Of(at))
                    {
                        _open.Enqueue(site);
                    }
                }
                else if (at.Parent is LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringTextSyntax)
                {
                    ReadText(at.Parent, more);
                }
            }
        }

        private void ReadText(SyntaxNode node, IReadOnlyCollection<string> more)
        {
            if (!_texts.Add(node))
            {
                return;
            }

            if (node is LiteralExpressionSyntax literal && CredentialTexts.Stored(literal, more) is { } stored)
            {
                _open.Enqueue(stored);
            }

            var whole = CredentialTexts.Whole(node);
            if (whole != node && !_texts.Add(whole))
            {
                return;
            }

            foreach (var (constant, length, hole, use) in CredentialTexts.Values(whole, more))
            {
                if (constant is not null)
                {
                    Report(constant, length, use);
                }
                else if (hole is not null)
                {
                    _open.Enqueue(new(hole, null, use));
                }
            }
        }

        private void Follow(CredentialSite site)
        {
            if (site.Value is LiteralExpressionSyntax literal)
            {
                Judge(literal, literal.Token.Value is string or char ? literal.Token.ValueText : "", site.Use);
                return;
            }

            if (site.Value is not null && !(site.Use.IsVague && site.Value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax))
            {
                foreach (var origin in engine.Of(site.Value, site.Use.IsNear, token))
                {
                    if (origin.Text is { } text)
                    {
                        Judge(origin.Node, text, site.Use);
                    }
                    else if (origin.Parameter is { } parameter && site.Reaches(origin))
                    {
                        Ask(parameter, site.Use);
                    }
                }
            }

            if (site.Parameter is not null)
            {
                Ask(site.Parameter, site.Use);
            }
        }

        // A salt that is handed in was mostly stored beside its hash.
        // Each parameter is asked once for each use, whoever hands it on: the cost is that of the call sites.
        private void Ask(IParameterSymbol parameter, CredentialUse near)
        {
            var use = near.FromAfar();
            if (use.Kind != CredentialKind.Salt && _asked.Add((parameter.OriginalDefinition, use.Kind, use.RuleId)))
            {
                foreach (var argument in engine.Handed(parameter, e => Matters(e, use), token))
                {
                    _open.Enqueue(new(argument, null, use) { IsHanded = true });
                }
            }
        }

        private static bool Matters(ExpressionSyntax argument, CredentialUse use) => argument switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value is string text && text.Length > 0 && CredentialValues.IsCredential(text, use.Kind),
            AnonymousFunctionExpressionSyntax or ThisExpressionSyntax or DefaultExpressionSyntax => false,
            _ => true,
        };

        private void Judge(SyntaxNode node, string text, CredentialUse use)
        {
            if (text.Length > 0 && IsCredential(node, text, use) && SecretScanner.Scan(text).Count == 0)
            {
                Report(node, text.Length, use);
            }
        }

        private static bool IsCredential(SyntaxNode node, string text, CredentialUse use) =>
            node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.CharacterLiteralExpression } ? char.IsLetterOrDigit(text[0]) && use.Kind == CredentialKind.Certain
            : CredentialValues.IsCredential(text, use.Kind) && !(use.Kind == CredentialKind.Certain && Placeholder.IsName(node, text));

        private void Report(SyntaxNode node, int length, CredentialUse use)
        {
            if (!_found.ContainsKey(node))
            {
                _found.Add(node, new(node, length, use));
            }
        }
    }
}

/// <summary>A constant that is used as a credential.</summary>
internal sealed record CredentialFinding(SyntaxNode Node, int Length, CredentialUse Use);
