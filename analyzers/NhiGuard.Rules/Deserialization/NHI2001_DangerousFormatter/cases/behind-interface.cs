using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
public static class Disguised
{
    public static object Read(Stream stream)
    {
        IFormatter formatter = new BinaryFormatter();
        return {|NHI2001:formatter.Deserialize(stream)|};
    }

    public static object Choose(bool binary, Stream stream)
    {
        var formatter = Make();
        return Use(formatter, stream);
    }

    private static BinaryFormatter Make() => new();

    private static object Use(IFormatter formatter, Stream stream) => {|NHI2001:formatter.Deserialize(stream)|};
}
