namespace NhiGuard;

/// <summary>Faults between the keys of one tool, and between a tool and the rest of the policy.</summary>
internal sealed class ToolConsistency(PolicyPlaces places, Policy policy)
{
    public void Check() => places.Each("tools", (name, node) =>
    {
        var tool = policy.Tools[name];
        CheckEffects(node, "effects");
        places.At(node, "output", output => CheckOutput(output, tool.Output!));
        places.At(node, "approval", approval => CheckApproval(approval, tool.Approval!));
        places.At(node, "rate", rate => places.At(rate, "for", holder =>
        {
            if (tool.Rate!.For == RateHolder.Caller)
            {
                NeedsCaller(holder);
            }
        }));
        places.At(node, "arguments", arguments => places.Each(arguments, (_, argument) =>
        {
            places.At(argument, "from", CheckPlaces);
            places.At(argument, "words-from", CheckPlaces);
            places.At(argument, "addresses-from", CheckPlaces);
        }));
    });

    private void CheckPlaces(YamlNode from)
    {
        foreach (var place in from.Items.Where(static p => p.Value.StartsWith("caller.", StringComparison.Ordinal)))
        {
            NeedsCaller(place);
        }
    }

    private void CheckEffects(YamlNode node, string key) => places.At(node, key, list =>
    {
        if (list.Items.Count > 1 && list.Items.Find(static item => item.Value == "none") is { } none)
        {
            places.Add(none, "a tool with an effect does not have none");
        }
    });

    private void CheckOutput(YamlNode node, OutputPolicy output)
    {
        if (node.Kind != YamlKind.Mapping)
        {
            CheckLabels(node, output.Default);
            return;
        }

        places.At(node, "default", labels => CheckLabels(labels, output.Default));
        places.At(node, "fields", fields => places.Each(fields, (field, labels) => CheckLabels(labels, output.Fields[field])));
    }

    private void CheckLabels(YamlNode node, DataLabels labels)
    {
        if (labels.HasFlag(DataLabels.Trusted | DataLabels.Untrusted))
        {
            places.Add(node, "data is trusted or untrusted, not both");
        }
        else if (labels.HasFlag(DataLabels.Internal) && (labels & (DataLabels.Trusted | DataLabels.Untrusted)) != 0)
        {
            places.Add(node, "data is trusted, internal or untrusted, one of them");
        }
    }

    private void CheckApproval(YamlNode node, ApprovalPolicy approval)
    {
        if (approval is { Asks: Asking.Never, Expires: not null })
        {
            places.At(node, "expires", expires => places.Add(expires, "nobody is asked, so nothing expires"));
        }

        places.At(node, "when", when =>
        {
            places.At(when, "after-all", list => FlowConsistency.CheckLabels(places, policy, list));
            places.At(when, "caller-not", NeedsCaller);
        });
    }

    private void NeedsCaller(YamlNode node)
    {
        if (policy.Caller is null)
        {
            places.Add(node, "there is no section 'caller' that says who the caller is");
        }
    }
}
