// @broken
using System.Text.Json;
using System.Xml.Serialization;

public static class Broken
{
    public static object? Missing(string name) => new XmlSerializer(Type.GetTyp(name);

    public static object? Unknown(string name) => JsonSerializer.Deserialize(json, Lookup.Find(name));

    public static object? Half(string name) => Activator.CreateInstance(

    public static object? Typeless(Nowhere type) => new XmlSerializer(type).Deserialize(type.Stream);
}
