// @references serializers
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

public sealed class KnownTypes : ISerializationBinder
{
    private readonly IList<Type> _known = [typeof(string), typeof(Version)];

    public Type BindToType(string? assemblyName, string typeName) => _known.SingleOrDefault(t => t.Name == typeName)!;

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) => (assemblyName, typeName) = (null, serializedType.Name);
}

public sealed class Listed : DefaultSerializationBinder
{
    public override Type BindToType(string? assemblyName, string typeName)
    {
        if (typeName is not ("Contoso.Order" or "Contoso.Line"))
        {
            throw new JsonSerializationException(typeName);
        }

        return base.BindToType(assemblyName, typeName);
    }
}

public static class ClosedBinders
{
    public static JsonSerializerSettings Known() => new() { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = new KnownTypes() };

    public static JsonSerializerSettings Statement()
    {
        var settings = new JsonSerializerSettings();
        settings.TypeNameHandling = TypeNameHandling.All;
        settings.SerializationBinder = new Listed();
        return settings;
    }

    public static JsonSerializerSettings Chosen(ISerializationBinder binder) => new() { TypeNameHandling = TypeNameHandling.All, SerializationBinder = binder };
}
