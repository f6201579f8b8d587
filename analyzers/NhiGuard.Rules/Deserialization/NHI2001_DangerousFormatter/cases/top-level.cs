using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
using var stream = File.OpenRead(args[0]);
var open = new BinaryFormatter();
{|NHI2001:open.Deserialize(stream)|};

var closed = new BinaryFormatter();
closed.Binder = new Nothing();
closed.Deserialize(stream);

internal sealed class Nothing : SerializationBinder
{
    public override Type BindToType(string assemblyName, string typeName) => throw new SerializationException(typeName);
}
