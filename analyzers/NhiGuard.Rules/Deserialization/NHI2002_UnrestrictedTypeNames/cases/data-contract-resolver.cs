using System.Runtime.Serialization;

public sealed class ByName : DataContractResolver
{
    public override Type? ResolveName(string typeName, string? typeNamespace, Type? declaredType, DataContractResolver knownTypeResolver) =>
        Type.GetType(typeName + ", " + typeNamespace) ?? knownTypeResolver.ResolveName(typeName, typeNamespace, declaredType, null!);

    public override bool TryResolveType(Type type, Type? declaredType, DataContractResolver knownTypeResolver, out System.Xml.XmlDictionaryString? typeName, out System.Xml.XmlDictionaryString? typeNamespace) =>
        knownTypeResolver.TryResolveType(type, declaredType, null!, out typeName, out typeNamespace);
}

public static class DataContractResolverUses
{
    public static DataContractSerializer Make() => new(typeof(object), new DataContractSerializerSettings { DataContractResolver = {|NHI2002:new ByName()|} });
}
