// @references serializers
// @fix Use TypeNameHandling.None
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

public sealed class ByName : ISerializationBinder
{
    public Type BindToType(string? assemblyName, string typeName) => Type.GetType(typeName + ", " + assemblyName)!;

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) => (assemblyName, typeName) = (null, serializedType.Name);
}

public sealed class Logging : DefaultSerializationBinder
{
    public override Type BindToType(string? assemblyName, string typeName)
    {
        Console.WriteLine(typeName);
        return base.BindToType(assemblyName, typeName);
    }
}

public static class OpenBinders
{
    public static JsonSerializerSettings Name() => new() { TypeNameHandling = {|NHI2002:TypeNameHandling.All|}, SerializationBinder = new ByName() };

    public static JsonSerializerSettings Log() => new() { TypeNameHandling = {|NHI2002:TypeNameHandling.All|}, SerializationBinder = new Logging() };
}
