using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
public sealed class ByTable : SerializationBinder
{
    private static readonly Dictionary<string, Type> s_types = new() { ["Order"] = typeof(string) };

    public override Type BindToType(string assemblyName, string typeName) =>
        s_types.TryGetValue(typeName, out var type) ? type : throw new SerializationException(typeName);
}

public sealed class BySwitch : SerializationBinder
{
    public override Type BindToType(string assemblyName, string typeName)
    {
        switch (typeName)
        {
            case "Order":
                return Type.GetType(typeName)!;
            default:
                throw new SerializationException(typeName);
        }
    }
}

public sealed class ByList : SerializationBinder
{
    private static readonly HashSet<string> s_allowed = ["Order", "Line"];

    public override Type BindToType(string assemblyName, string typeName)
    {
        if (!s_allowed.Contains(typeName))
        {
            throw new SerializationException(typeName);
        }

        return System.Reflection.Assembly.Load(assemblyName).GetType(typeName)!;
    }
}

public sealed class Closed
{
    private readonly BinaryFormatter _formatter = new();

    public Closed() => _formatter.Binder = new ByTable();

    public object Field(Stream stream) => _formatter.Deserialize(stream);

    public object Choice(Stream stream, bool strict)
    {
        var formatter = new BinaryFormatter();
        if (strict)
        {
            formatter.Binder = new BySwitch();
        }
        else
        {
            formatter.Binder = new ByList();
        }

        using (stream)
        {
            return formatter.Deserialize(stream);
        }
    }

    public object Interface(Stream stream)
    {
        IFormatter formatter = new BinaryFormatter { Binder = new ByList() };
        return formatter.Deserialize(stream);
    }
}
