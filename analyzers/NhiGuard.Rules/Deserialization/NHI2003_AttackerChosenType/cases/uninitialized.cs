using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Xml.Serialization;

#pragma warning disable SYSLIB0050
public static class Uninitialized
{
    public static object Bare(string name) => {|NHI2003:RuntimeHelpers.GetUninitializedObject(Type.GetType(name)!)|};

    public static object Old(string name) => {|NHI2003:FormatterServices.GetUninitializedObject(Type.GetType(name)!)|};

    public static object? Domain(string assembly, string name) => {|NHI2003:AppDomain.CurrentDomain.CreateInstanceAndUnwrap(assembly, name)|};

    public static XmlSerializer Factory(string name) => {|NHI2003:new XmlSerializerFactory().CreateSerializer(Type.GetType(name)!)|};

    public static XmlSerializer?[] Many(string name) => {|NHI2003:XmlSerializer.FromTypes([Type.GetType(name)!])|};
}
