namespace NhiGuard.Tool.Docs;

/// <summary>A file that is made wholly or partly from the rule cards or the policy's schema.</summary>
/// <param name="Path">Path from the root, with forward slashes.</param>
/// <param name="Text">What it has to hold.</param>
internal sealed record GeneratedFile(string Path, string Text)
{
    public static IReadOnlyList<GeneratedFile> All(Checkout checkout)
    {
        var cards = Card.All;
        return
        [
            .. from folder in checkout.RuleFolders()
               join card in cards on folder.Id equals card.Rule.Id
               where File.Exists(folder.Readme)
               select FactTable.In(checkout, folder, card.Rule),
            RuleIndex.InReadme(checkout, cards),
            new("docs/rules.md", RuleIndex.Write(cards)),
            new("docs/standards.md", StandardsMap.Write(cards)),
            new("docs/nhiguard.schema.json", PolicySchema.ToJsonSchema()),
            PolicyKeys.In(checkout),
            new("analyzers/NhiGuard.Rules/Catalog.g.cs", CatalogSource.Write(cards)),
        ];
    }

    /// <summary>Number of the first line that differs in the working copy, or null where none does.</summary>
    public int? FirstDifference(Checkout checkout)
    {
        var path = checkout.PathOf(Path);
        var found = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (found == Text)
        {
            return null;
        }

        var (left, right) = (found.Split('\n'), Text.Split('\n'));
        return left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
    }
}
