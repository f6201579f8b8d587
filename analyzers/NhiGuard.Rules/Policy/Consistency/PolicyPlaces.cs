namespace NhiGuard;

/// <summary>Walks to places of a document, so that a fault found there knows its path.</summary>
internal sealed class PolicyPlaces(YamlNode root, PolicyErrors errors)
{
    public void Each(string section, Action<string, YamlNode> check) => At(root, section, map => Each(map, check));

    public void Each(YamlNode map, Action<string, YamlNode> check)
    {
        foreach (var (key, value) in map.Entries)
        {
            errors.Enter(key.Value);
            check(key.Value, value);
            errors.Leave();
        }
    }

    public void At(string section, Action<YamlNode> check) => At(root, section, check);

    public void At(YamlNode node, string key, Action<YamlNode> check)
    {
        if (node[key] is { } value)
        {
            errors.Enter(key);
            check(value);
            errors.Leave();
        }
    }

    public void EachItem(string section, Action<YamlNode> check) => At(root, section, list =>
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            errors.Enter(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            check(list.Items[i]);
            errors.Leave();
        }
    });

    public void EachKey(string section, Action<YamlNode> check) => At(root, section, map =>
    {
        foreach (var (key, _) in map.Entries)
        {
            errors.Enter(key.Value);
            check(key);
            errors.Leave();
        }
    });

    public void Add(YamlNode node, string message) => errors.Add(node.Part, message);
}
