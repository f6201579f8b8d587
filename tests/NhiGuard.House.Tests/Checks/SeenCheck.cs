using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Analyzers;

namespace NhiGuard.House.Checks;

/// <summary>A rule that looks at build has an analyzer, under the descriptor that its card makes.</summary>
internal static class SeenCheck
{
    private static readonly ILookup<string, DiagnosticAnalyzer> s_analyzers = Parts.Of<DiagnosticAnalyzer>(typeof(Descriptors).Assembly)
        .SelectMany(analyzer => analyzer.SupportedDiagnostics.Select(descriptor => (descriptor.Id, analyzer)))
        .ToLookup(pair => pair.Id, pair => pair.analyzer);

    public static IEnumerable<string> Of(RuleInHouse rule)
    {
        if (rule.Card is not { } card)
        {
            yield break;
        }

        var looks = card.Faces.HasFlag(Faces.Compile) || card.Faces.HasFlag(Faces.Artifact);
        if (looks && !s_analyzers[card.Id].Any())
        {
            yield return $"{card.Id} looks at build and no analyzer reports it; write "
                + $"analyzers/NhiGuard.Analyzers/{card.Block}/{card.Name}Analyzer.cs or take the face off the card";
        }

        if (!looks && s_analyzers[card.Id].Any())
        {
            yield return $"{card.Id} is reported by {s_analyzers[card.Id].First().GetType().Name} and its card does not say so";
        }

        // A second descriptor, of another severity for some projects, may stand beside it.
        if (s_analyzers[card.Id].Any() && !s_analyzers[card.Id].SelectMany(a => a.SupportedDiagnostics).Contains(Descriptors.Of(card)))
        {
            yield return $"{card.Id} is reported under a descriptor that differs from its card; use Descriptors.Of({card.Name}.Rule)";
        }
    }
}
