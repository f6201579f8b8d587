using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
// A binder does not make a BinaryFormatter safe: its author says so.
public sealed class OnlyStrings : SerializationBinder
{
    public override Type BindToType(string assemblyName, string typeName) =>
        typeName == "System.String" ? typeof(string) : throw new SerializationException();
}

public static class Bound
{
    public static object Read(Stream stream)
    {
        var formatter = new BinaryFormatter { Binder = new OnlyStrings() };
        return {|NHI2001:formatter.Deserialize(stream)|};
    }
}
