namespace NhiGuard.Tool.Docs;

/// <summary>The table of keys in <c>docs/policy.md</c>, from the same schema by which the reader reads.</summary>
internal static class PolicyKeys
{
    public static GeneratedFile In(Checkout checkout) => Markdown.Block(
        checkout,
        "docs/policy.md",
        "keys",
        Markdown.Table(["Key", "Meaning", "Value"], Rows(PolicySchema.Root, "")));

    private static IEnumerable<IReadOnlyList<string>> Rows(ObjectShape mapping, string path)
    {
        // The ids of rules are many keys of one kind.
        foreach (var same in mapping.Keys.GroupBy(key => (key.Shape, key.Description)))
        {
            var key = same.First();
            var name = path + (same.Skip(1).Any() ? "ID" : key.Name);
            var names = same.Skip(1).Any() ? $" ID is {Either(same.Select(k => k.Name))}." : "";
            yield return [$"`{name}`", key.Description + names, key.Required ? $"{Value(key.Shape)}; required" : Value(key.Shape)];
            var (inner, at) = key.Shape switch
            {
                ObjectShape shape => (shape, name + "."),
                MapShape { Values: ObjectShape shape } => (shape, name + ".NAME."),
                _ => (null, ""),
            };
            foreach (var row in inner is null ? [] : Rows(inner, at))
            {
                yield return row;
            }
        }
    }

    private static string Either(IEnumerable<string> names) => string.Join(", ", names.SkipLast(1)) + " or " + names.Last();

    private static string Value(PolicyShape shape) => shape switch
    {
        ObjectShape => "keys as below",
        MapShape map => $"{map.Names.Plural}, each with keys as below",
        _ => shape.Expected,
    };
}
