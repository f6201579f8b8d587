using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
// The types that can be built are closed; that the formatter is obsolete is the compiler's own warning.
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
        return formatter.Deserialize(stream);
    }
}
