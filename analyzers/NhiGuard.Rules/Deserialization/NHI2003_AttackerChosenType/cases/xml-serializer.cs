using System.Xml.Serialization;

public static class XmlSerializerUses
{
    public static object? Read(string name, Stream stream)
    {
        var type = Type.GetType(name)!;
        return {|NHI2003:new XmlSerializer(type)|}.Deserialize(stream);
    }

    public static object? Header(Stream stream, System.Xml.XmlReader reader)
    {
        XmlSerializer serializer = {|NHI2003:new(Type.GetType(reader.GetAttribute("type")!)!)|};
        return serializer.Deserialize(stream);
    }
}
