using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Xml.Serialization;

#pragma warning disable SYSLIB0050
public static class KnownUninitialized
{
    public static T Bare<T>() => (T)RuntimeHelpers.GetUninitializedObject(typeof(T));

    public static object Old(object like) => FormatterServices.GetUninitializedObject(like.GetType());

    public static object? Domain() => AppDomain.CurrentDomain.CreateInstanceAndUnwrap("Contoso.Orders", "Contoso.Orders.Order");

    public static XmlSerializer Factory() => new XmlSerializerFactory().CreateSerializer(typeof(Version));

    public static XmlSerializer?[] Many(Type first) => XmlSerializer.FromTypes([first, typeof(Version)]);
}
