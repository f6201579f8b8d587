namespace NhiGuard;

/// <summary>Constraints of one argument that no value can keep, and arguments that are taken for one another.</summary>
internal sealed class ArgumentConsistency(PolicyPlaces places, Policy policy)
{
    public void Check() => places.Each("tools", (name, node) =>
    {
        var tool = policy.Tools[name];
        places.At(node, "arguments", arguments =>
        {
            CheckNames(arguments);
            places.Each(arguments, (argument, constraints) => Check(constraints, tool.Arguments![argument]));
        });
        places.At(node, "approval", approval => places.At(approval, "when", when => places.At(when, "outside", outside =>
        {
            CheckListed(outside, tool);
            places.Each(outside, (argument, constraints) => Check(constraints, tool.Approval!.Outside[argument]));
        })));
    });

    private void CheckListed(YamlNode outside, ToolPolicy tool)
    {
        foreach (var (key, _) in outside.Entries.Where(entry => tool.Arguments?.ContainsKey(entry.Key.Value) == false))
        {
            places.Add(key, $"'arguments' does not list {Words.Quote(key.Value)}{Words.DidYouMean(key.Value, tool.Arguments!.Keys)}");
        }
    }

    // Some frameworks compare the names of arguments without case.
    private void CheckNames(YamlNode arguments)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, _) in arguments.Entries.Where(entry => !seen.Add(entry.Key.Value.Normalize())))
        {
            places.Add(key, $"{Words.Quote(key.Value)} differs from another argument only in case or in how it is encoded");
        }
    }

    private void Check(YamlNode node, ArgumentPolicy argument)
    {
        if (node["equals"] is not null && node["one-of"] is { } both)
        {
            places.Add(both, "'equals' names the only value already");
            return;
        }

        if (node["matches"] is { } pattern && ArgumentPattern.Fault(pattern.Value) is { } fault)
        {
            places.At(node, "matches", _ => places.Add(pattern, fault));
            return;
        }

        if (argument.Min > argument.Max)
        {
            places.At(node, "max", max => places.Add(max, "this is less than 'min', so no number passes"));
            return;
        }

        if (Speaks(argument) && (ValueMatcher.Kinds(argument) & ~ArgumentTypes.Object) == ArgumentTypes.None)
        {
            places.Add(node, "these constraints speak of different kinds of value, so nothing passes");
            return;
        }

        if (ValueMatcher.Kinds(argument) == ArgumentTypes.Integer && decimal.Floor(argument.Max ?? decimal.MaxValue) < (argument.Min ?? decimal.MinValue))
        {
            places.At(node, "max", max => places.Add(max, "no whole number lies between 'min' and 'max'"));
            return;
        }

        var matcher = new ValueMatcher(argument);
        places.At(node, "equals", value => CheckValue(value, matcher, argument));
        places.At(node, "one-of", list => list.Items.ForEach(value => CheckValue(value, matcher, argument)));
    }

    private void CheckValue(YamlNode node, ValueMatcher matcher, ArgumentPolicy argument)
    {
        var value = ScalarText.Read(node);
        var passes = value.Type switch
        {
#if NET8_0_OR_GREATER
            ArgumentTypes.String => matcher.Accepts(value.Text.AsSpan()) && (argument.Hosts.Count == 0 || new HostMatcher(argument).Accepts(value.Text.AsSpan())),
#else
            ArgumentTypes.String => matcher.Accepts(value.Text) && (argument.Hosts.Count == 0 || new HostMatcher(argument).Accepts(value.Text)),
#endif
            ArgumentTypes.Number => matcher.Accepts(value.Number),
            _ => matcher.Accepts(value.Number == 1),
        };
        if (!passes)
        {
            places.Add(node, "another constraint of the argument does not let this value pass");
        }
    }

    /// <summary>True where a constraint speaks of the inside of the value, beyond its type.</summary>
    private static bool Speaks(ArgumentPolicy argument) =>
        argument.Values.Count > 0 || argument.Pattern is not null || argument.MaxLength is not null || argument.Min is not null || argument.Max is not null
        || argument.Within.Count > 0 || argument.Hosts.Count > 0;
}
