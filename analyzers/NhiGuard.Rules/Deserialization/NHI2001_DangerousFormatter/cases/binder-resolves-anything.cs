using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
public sealed class AnyType : SerializationBinder
{
    public override Type BindToType(string assemblyName, string typeName) => Type.GetType($"{typeName}, {assemblyName}")!;
}

public sealed class ByAssembly : SerializationBinder
{
    public override Type BindToType(string assemblyName, string typeName) => System.Reflection.Assembly.Load(assemblyName).GetType(typeName)!;
}

public sealed class ByPrefix : SerializationBinder
{
    public override Type BindToType(string assemblyName, string typeName) =>
        typeName.StartsWith("Contoso.") ? Type.GetType(typeName)! : throw new SerializationException(typeName);
}

// BinaryFormatter looks the name up itself where the binder answers null.
public sealed class NullForTheRest : SerializationBinder
{
    public override Type? BindToType(string assemblyName, string typeName) => typeName == "Order" ? typeof(string) : null;
}

public static class Binders
{
    public static object Any(Stream stream) => {|NHI2001:new BinaryFormatter { Binder = new AnyType() }.Deserialize(stream)|};

    public static object Null(Stream stream) => {|NHI2001:new BinaryFormatter { Binder = null }.Deserialize(stream)|};

    public static object Late(Stream stream)
    {
        var formatter = new BinaryFormatter();
        var result = {|NHI2001:formatter.Deserialize(stream)|};
        formatter.Binder = new ByPrefix();
        return result;
    }

    public static object Assembly(Stream stream)
    {
        var formatter = new BinaryFormatter();
        formatter.Binder = new ByAssembly();
        return {|NHI2001:formatter.Deserialize(stream)|};
    }

    public static object Prefix(Stream stream) => {|NHI2001:Make().Deserialize(stream)|};

    public static object Rest(Stream stream, bool strict)
    {
        var formatter = new BinaryFormatter { Binder = new NullForTheRest() };
        return {|NHI2001:formatter.Deserialize(stream)|};
    }

    private static BinaryFormatter Make() => new() { Binder = new ByPrefix() };
}
