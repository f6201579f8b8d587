namespace NhiGuard.Secrets;

/// <summary>Marks the values of a Kubernetes secret; what kind of document it is may stand behind them.</summary>
internal sealed class KubernetesSecret(List<ConfigurationValue> values)
{
    private int _first;

    public bool IsSecret { get; set; }

    public void EndDocument()
    {
        for (var i = _first; IsSecret && i < values.Count; i++)
        {
            var form = values[i].Key?.Parent is { Parent: null } section
                ? section.Name switch { "data" => ValueForm.Base64 | ValueForm.Declared, "stringData" => ValueForm.Declared, _ => ValueForm.Plain }
                : ValueForm.Plain;
            values[i] = values[i] with { Form = values[i].Form | form };
        }

        (_first, IsSecret) = (values.Count, false);
    }
}
