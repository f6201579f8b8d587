using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;

namespace NhiGuard.Build.Tasks;

/// <summary>The inventory of one project, as the compiler embedded it; members that a later version adds are ignored.</summary>
[DataContract]
internal sealed class ProjectInventory
{
    [DataMember(Name = "name", IsRequired = true)] public string Name { get; set; } = "";
    [DataMember(Name = "targetFramework")] public string? TargetFramework { get; set; }
    [DataMember(Name = "agents")] public SeenAgent[]? Agents { get; set; }
    [DataMember(Name = "tools")] public SeenTool[]? Tools { get; set; }
    [DataMember(Name = "secrets")] public SeenSecret[]? Secrets { get; set; }

    /// <exception cref="SerializationException">The text is not the inventory of one project.</exception>
    public static ProjectInventory Parse(string json) => Json.Read<ProjectInventory>(json);
}

/// <summary>The file: what the build saw in the project and in the assemblies that are copied beside it.</summary>
[DataContract]
internal sealed class Inventory
{
    [DataMember(Name = "version", IsRequired = true)] public int Version { get; set; }
    [DataMember(Name = "projects", IsRequired = true)] public ProjectInventory[] Projects { get; set; } = [];

    /// <exception cref="SerializationException">The text is not an inventory.</exception>
    public static Inventory Parse(string json) => Json.Read<Inventory>(json);
}

[DataContract]
internal sealed class SeenAgent
{
    [DataMember(Name = "name")] public string? Name { get; set; }
    [DataMember(Name = "at")] public string[]? At { get; set; }
}

[DataContract]
internal sealed class SeenTool
{
    /// <summary>Null where the name is not a constant.</summary>
    [DataMember(Name = "name")] public string? Name { get; set; }
    [DataMember(Name = "method")] public string? Method { get; set; }
    [DataMember(Name = "scopes")] public string[]? Scopes { get; set; }
    [DataMember(Name = "agents")] public string[]? Agents { get; set; }
    [DataMember(Name = "at")] public string[]? At { get; set; }
}

[DataContract]
internal sealed class SeenSecret
{
    [DataMember(Name = "name")] public string? Name { get; set; }
    [DataMember(Name = "at")] public string[]? At { get; set; }
}

/// <summary>The framework's own reader: the task ships no second JSON library into the build.</summary>
internal static class Json
{
    public static T Read<T>(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return (T?)new DataContractJsonSerializer(typeof(T)).ReadObject(stream)
            ?? throw new SerializationException("the text is 'null'");
    }
}
