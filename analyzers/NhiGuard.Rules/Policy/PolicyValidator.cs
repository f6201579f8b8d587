using System.Globalization;

namespace NhiGuard;

/// <summary>Holds the document against the schema: after it, binding cannot fail.</summary>
internal sealed class PolicyValidator(PolicyErrors errors)
{
    /// <summary>Adds a fault for everything in <paramref name="node"/> that <paramref name="shape"/> does not allow.</summary>
    /// <param name="node">The value.</param>
    /// <param name="shape">What may stand there.</param>
    /// <param name="owner">The token to point at where the value itself is empty or incomplete.</param>
    public void Check(YamlNode node, PolicyShape shape, TextPart owner)
    {
        switch (shape, node.Kind)
        {
            case (_, YamlKind.Faulty):
                break;
            case (EitherShape either, _) when either.Options.FirstOrDefault(option => IsOf(option, node)) is { } option:
                Check(node, option, owner);
                break;
            case (ObjectShape mapping, YamlKind.Mapping):
                CheckObject(node, mapping, owner);
                break;
            case (MapShape map, YamlKind.Mapping):
                CheckMap(node, map, owner);
                break;
            case (ListShape list, YamlKind.Sequence):
                CheckList(node, list);
                break;
            case (not (ObjectShape or MapShape or ListShape or EitherShape), YamlKind.Scalar) when !IsNull(node):
                Report(node.Part, ScalarFault(node, shape));
                break;
            default:
                errors.Add(node.Part.Length == 0 ? owner : node.Part, $"expected {shape.Expected}; found {Found(node)}");
                break;
        }
    }

    private void CheckObject(YamlNode node, ObjectShape shape, TextPart owner)
    {
        var allKnown = true;
        foreach (var (key, value) in node.Entries)
        {
            errors.Enter(key.Value);
            if (shape.Keys.FirstOrDefault(k => k.Name == key.Value) is { } known)
            {
                Check(value, known.Shape, key.Part);
            }
            else
            {
                allKnown = false;
                var names = shape.Keys.Select(static k => k.Name).ToArray();
                errors.Add(key.Part, shape.Explain(key.Value) ?? $"unknown {shape.Noun} {Words.Quote(key.Value)}"
                    + (Words.DidYouMean(key.Value, names) ?? $"; expected {Words.Either(names)}"));
            }

            errors.Leave();
        }

        foreach (var key in shape.Keys.Where(k => k.Required && node[k.Name] is null))
        {
            errors.Add(owner, $"'{key.Name}' is missing");
        }

        if (shape.ExactlyOneOf.Count > 0 && allKnown && node.Entries.Count(e => shape.ExactlyOneOf.Contains(e.Key.Value)) != 1)
        {
            errors.Add(owner, $"expected exactly one of {Words.Either(shape.ExactlyOneOf)}");
        }

        if (shape.NotEmpty && node.Entries.Count == 0)
        {
            errors.Add(owner, $"expected {shape.Expected}; without any, leave the key out");
        }
    }

    private void CheckMap(YamlNode node, MapShape shape, TextPart owner)
    {
        if (shape.NotEmpty && node.Entries.Count == 0)
        {
            errors.Add(owner, $"expected at least one of the {shape.Names.Plural}; without any, leave the key out");
        }

        foreach (var (key, value) in node.Entries)
        {
            errors.Enter(key.Value);
            Report(key.Part, ScalarFault(key, shape.Names));
            Check(value, shape.Values, key.Part);
            errors.Leave();
        }
    }

    private void CheckList(YamlNode node, ListShape shape)
    {
        if (shape.NotEmpty && node.Items.Count == 0)
        {
            errors.Add(node.Part, $"expected at least one of the {shape.Plural}; without any, leave the key out");
        }

        var seen = new HashSet<(string, bool)>();
        for (var i = 0; i < node.Items.Count; i++)
        {
            var item = node.Items[i];
            errors.Enter(item.Kind == YamlKind.Mapping ? i.ToString(CultureInfo.InvariantCulture) : "");
            Check(item, shape.Items, item.Kind == YamlKind.Mapping ? item.Part : new(Math.Max(0, item.Part.Start - 1), 1));
            errors.Leave();
            if (item.Kind == YamlKind.Scalar && !IsNull(item) && !seen.Add((item.Value, ScalarText.IsNoText(item))))
            {
                errors.Add(item.Part, $"{Words.Quote(item.Value)} stands here a second time");
            }
        }
    }

    private static string? ScalarFault(YamlNode node, PolicyShape shape) => shape switch
    {
        LiteralShape literal => node.IsPlain && node.Value == literal.Value ? null : $"expected {literal.Expected}",
        DecimalShape => node.IsPlain && ScalarText.TryNumber(node.Value, out _) ? null : $"expected {shape.Expected}",
        ScalarShape => ScalarText.Fault(node),
        NumberShape number => node.IsPlain && IsNumber(node.Value, number) ? null : $"expected {number.Expected}",
        ChoiceShape choice => choice.Values.Contains(node.Value)
            ? null
            : $"expected {choice.Expected}{Words.DidYouMean(node.Value, choice.Values)}",
        TextShape when ScalarText.IsNoText(node) =>
            $"expected {shape.Expected}; YAML reads this as a number or truth value, put it in quotes",
        TextShape text => text.Fault(node.Value),
        _ => null,
    };

    private static bool IsNumber(string text, NumberShape shape) =>
        text.Length > 0
        && (text[0] != '0' || text.Length == 1)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= shape.Least
        && number <= shape.Most;

    private static bool IsOf(PolicyShape shape, YamlNode node) => node.Kind switch
    {
        YamlKind.Mapping => shape is ObjectShape or MapShape,
        YamlKind.Sequence => shape is ListShape,
        _ => shape is not (ObjectShape or MapShape or ListShape),
    };

    private static bool IsNull(YamlNode node) => node.IsPlain && node.Value is "" or "~" or "null" or "Null" or "NULL";

    private static string Found(YamlNode node) => node.Kind switch
    {
        YamlKind.Sequence => "a list",
        YamlKind.Mapping => "a mapping",
        _ => IsNull(node) ? "nothing" : "a single value",
    };

    private void Report(TextPart part, string? fault)
    {
        if (fault is not null)
        {
            errors.Add(part, fault);
        }
    }
}
