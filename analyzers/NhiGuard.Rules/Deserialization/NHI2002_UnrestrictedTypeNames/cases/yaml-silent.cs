// @references serializers
using YamlDotNet.Serialization;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization.NodeTypeResolvers;

public sealed class Setting;

public sealed class ByTag : INodeTypeResolver
{
    public bool Resolve(NodeEvent? nodeEvent, ref Type currentType)
    {
        if (nodeEvent is null || nodeEvent.Tag.IsEmpty)
        {
            return false;
        }

        currentType = Type.GetType(nodeEvent.Tag.Value[1..])!;
        return true;
    }
}

public sealed class Listed : INodeTypeResolver
{
    public bool Resolve(NodeEvent? nodeEvent, ref Type currentType)
    {
        if (nodeEvent?.Tag.Value != "!setting")
        {
            return false;
        }

        currentType = typeof(Setting);
        return true;
    }
}

public static class YamlSilentUses
{
    public static Dictionary<string, string> Read(string yaml) => new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(yaml);

    public static IDeserializer Own() => new DeserializerBuilder().WithTagMapping("!version", typeof(Setting)).WithNodeTypeResolver(new Listed()).Build();
}
