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

public static class YamlUses
{
    public static IDeserializer Anything() => {|NHI2002:new DeserializerBuilder().WithTagMapping("!process", typeof(System.Diagnostics.Process))|}.Build();

    public static IDeserializer Named(string name) => {|NHI2002:new DeserializerBuilder().WithTagMapping("!x", Type.GetType(name)!)|}.Build();

    public static IDeserializer Resolver() => new DeserializerBuilder().WithNodeTypeResolver({|NHI2002:new ByTag()|}).Build();

    public static IDeserializer Unchecked() => {|NHI2002:new DeserializerBuilder().WithoutNodeTypeResolver<PreventUnknownTagsNodeTypeResolver>()|}.Build();
}
