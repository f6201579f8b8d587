namespace NhiGuard.Deserialization;

/// <summary>A base type or interface whose implementations turn names of the payload into types.</summary>
/// <param name="Type">Metadata name.</param>
/// <param name="Method">The method that answers.</param>
/// <param name="NullOpens">True where an answer of null makes the serializer look the name up itself.</param>
public sealed record ResolverContract(string Type, string Method, bool NullOpens = false)
{
    /// <summary>True where assigning or passing an open implementation is itself the finding.</summary>
    public bool IsSink { get; init; }

    /// <summary>The contracts.</summary>
    public static IReadOnlyList<ResolverContract> All { get; } =
    [
        new("System.Runtime.Serialization.SerializationBinder", "BindToType", NullOpens: true),
        new("Newtonsoft.Json.Serialization.ISerializationBinder", "BindToType"),
        new("System.Web.Script.Serialization.JavaScriptTypeResolver", "ResolveType"),
        new("System.Runtime.Serialization.DataContractResolver", "ResolveName") { IsSink = true },
        new("LiteDB.ITypeNameBinder", "GetType") { IsSink = true },
        new("YamlDotNet.Serialization.INodeTypeResolver", "Resolve") { IsSink = true },
        new("YamlDotNet.Serialization.ITypeResolver", "Resolve") { IsSink = true },
        new("Polenter.Serialization.Advanced.Serializing.ITypeNameConverter", "ConvertToType"),
        new("MBrace.FsPickler.ITypeNameConverter", "ToDeserializedType"),
        new("MessagePack.MessagePackSerializerOptions", "LoadType"),
    ];

    /// <summary>Implementations of the frameworks that accept any name.</summary>
    public static IReadOnlyList<string> OpenByNature { get; } =
    [
        "Newtonsoft.Json.Serialization.DefaultSerializationBinder",
        "System.Web.Script.Serialization.SimpleTypeResolver",
        "LiteDB.DefaultTypeNameBinder",
        "YamlDotNet.Serialization.NodeTypeResolvers.TypeNameInTagNodeTypeResolver",
        "Polenter.Serialization.Advanced.TypeNameConverter",
    ];
}
