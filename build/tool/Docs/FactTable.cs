namespace NhiGuard.Tool.Docs;

/// <summary>The facts of a rule's card, as a table in the rule's README.</summary>
internal static class FactTable
{
    public static GeneratedFile In(Checkout checkout, RuleFolder folder, Rule rule)
    {
        var path = Path.GetRelativePath(checkout.Root, folder.Readme).Replace('\\', '/');
        return Markdown.Block(checkout, path, "facts", Markdown.Table(["Fact", "Value"], Rows(rule)));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Rule rule)
    {
        yield return ["Severity", Words.Of(rule.Severity)];
        yield return ["Looks at", Words.Of(rule.Faces)];
        yield return ["Generated code", rule.GeneratedCode ? "searched too" : "left alone"];
        yield return ["Code fix", Words.Of(rule.Fix)];
        foreach (var catalogue in StandardsCatalogue.All)
        {
            yield return [$"[{catalogue.Name}]({catalogue.Home})", catalogue.Show(catalogue.EntryOf(rule.Standards))];
        }
    }
}
