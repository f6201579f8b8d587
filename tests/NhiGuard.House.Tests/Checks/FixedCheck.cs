using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace NhiGuard.House.Checks;

/// <summary>What a card promises about its fix is what the provider offers, and a case shows it.</summary>
internal static class FixedCheck
{
    private static readonly ILookup<string, CodeFixProvider> s_providers = Parts.Of<CodeFixProvider>(Assembly.Load("NhiGuard.CodeFixes"))
        .SelectMany(provider => provider.FixableDiagnosticIds.Select(id => (id, provider)))
        .ToLookup(pair => pair.id, pair => pair.provider);

    public static IEnumerable<string> Of(RuleInHouse rule)
    {
        if (rule.Card is not { } card)
        {
            yield break;
        }

        var offered = s_providers[card.Id].ToList();
        var all = offered.Any(provider => provider.GetFixAllProvider() is not null);
        var found = (offered.Count, all) switch
        {
            (0, _) => FixSafety.None,
            (_, true) => FixSafety.Everywhere,
            _ => FixSafety.EachPlace,
        };
        if (found != card.Fix)
        {
            yield return $"{card.Id} promises the fix {card.Fix} and codefixes/NhiGuard.CodeFixes offers {found}";
        }

        if (card.Fix != FixSafety.None && !rule.Files().Any(file => file.Path.Contains(".fixed.", StringComparison.Ordinal)))
        {
            yield return $"{rule.Path("cases")} shows no code after its fix; write x.fixed.cs beside the loud case x.cs";
        }
    }
}
