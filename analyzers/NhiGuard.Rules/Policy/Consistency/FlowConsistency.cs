namespace NhiGuard;

/// <summary>Flows that can never speak.</summary>
internal sealed class FlowConsistency(PolicyPlaces places, Policy policy)
{
    public void Check()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        places.EachItem("flows", flow =>
        {
            places.At(flow, "name", name =>
            {
                if (!names.Add(name.Value))
                {
                    places.Add(name, $"a flow {Words.Quote(name.Value)} stands here a second time");
                }
            });
            places.At(flow, "deny", deny =>
            {
                places.At(deny, "after-all", list => CheckLabels(places, policy, list));
                places.At(deny, "effects", CheckEffects);
            });
        });
    }

    /// <summary>Adds a fault for each label that no tool's output can have.</summary>
    public static void CheckLabels(PolicyPlaces places, Policy policy, YamlNode list)
    {
        // What a tool returns is untrusted where its policy says nothing, and where it has none.
        var possible = policy.Tools.Values.SelectMany(static tool => tool.Output is null ? [] : tool.Output.Fields.Values.Append(tool.Output.Default))
            .Aggregate(DataLabels.Untrusted, static (all, labels) => all | labels);
        foreach (var item in list.Items.Where(item => (possible & YamlValues.Flags<DataLabels>(item)) == 0))
        {
            places.Add(item, $"no tool's output has the label {Words.Quote(item.Value)}, so this can never come true");
        }
    }

    private void CheckEffects(YamlNode list)
    {
        var possible = policy.Tools.Values.Aggregate(ToolEffects.None, static (all, tool) => all | tool.Effects);
        foreach (var item in list.Items.Where(item => (possible & YamlValues.Flags<ToolEffects>(item)) == 0))
        {
            places.Add(item, $"no tool has the effect {Words.Quote(item.Value)}, so this can never be denied");
        }
    }
}
