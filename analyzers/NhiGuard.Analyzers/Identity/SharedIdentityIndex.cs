using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Identity;

/// <summary>The agents and tool servers of a compilation that share a credential: looked for when the first file asks, reported where they lie.</summary>
internal sealed class SharedIdentityIndex(Compilation compilation, HolderReader reader)
{
    private readonly object _lock = new();
    private ILookup<SyntaxTree, (Holder Later, Holder Earlier, HeldCredential Credential)>? _findings;

    /// <summary>The findings that lie in <paramref name="tree"/>.</summary>
    public IEnumerable<(Holder Later, Holder Earlier, HeldCredential Credential)> Of(SyntaxTree tree, CancellationToken token)
    {
        lock (_lock)
        {
            _findings ??= Search(token).ToLookup(f => f.Later.Location.SourceTree!);
            return _findings[tree];
        }
    }

    private IEnumerable<(Holder Later, Holder Earlier, HeldCredential Credential)> Search(CancellationToken token)
    {
        var engine = new FlowEngine(new SourceModels(compilation));
        var holders = compilation.SyntaxTrees
            .Where(tree => IdentityNames.Holders.Any(word => Flow.Words.Has(tree, word)))
            .SelectMany(tree => tree.GetRoot(token).DescendantNodes().Where(n => n is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && HolderReader.MayBe(n)))
            .SelectMany(node => reader.Read(node, engine, token))
            .Where(holder => holder.Credentials.Count > 0)
            .ToList();

        // Only those with a credential in common are compared.
        var byCredential = holders.SelectMany(h => h.Credentials.Select(c => (c.Key, Holder: h))).ToLookup(p => p.Key, p => p.Holder, StringComparer.Ordinal);
        var order = holders.Select((holder, at) => (holder, at)).ToDictionary(p => p.holder, p => p.at);
        foreach (var later in holders)
        {
            var found = later.Credentials.SelectMany(c => byCredential[c.Key])
                .Where(earlier => order[earlier] < order[later] && later.IsAnother(earlier))
                .OrderBy(earlier => order[earlier])
                .Select(earlier => (Earlier: earlier, Credential: later.Shared(earlier)))
                .FirstOrDefault(pair => pair.Credential is not null);
            if (found.Credential is not null)
            {
                yield return (later, found.Earlier, found.Credential);
            }
        }
    }
}
