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
            foreach (var row in Below(key.Shape, name))
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Below(PolicyShape shape, string name) => shape switch
    {
        ObjectShape mapping => Rows(mapping, name + "."),
        MapShape map => Below(map.Values, name + ".NAME"),
        ListShape { Items: ObjectShape items } => Rows(items, name + "."),
        EitherShape either => either.Options.SelectMany(option => Below(option, name)),
        _ => [],
    };

    private static string Either(IEnumerable<string> names) => string.Join(", ", names.SkipLast(1)) + " or " + names.Last();

    private static string Value(PolicyShape shape) => shape switch
    {
        ObjectShape => "keys as below",
        MapShape map => $"{map.Names.Plural}, each with {Value(map.Values)}",
        ListShape { Items: ObjectShape } list => $"a list of {list.Plural}, each with keys as below",
        EitherShape either => string.Join(", or ", either.Options.Select(Value)),
        _ => shape.Expected,
    };
}
