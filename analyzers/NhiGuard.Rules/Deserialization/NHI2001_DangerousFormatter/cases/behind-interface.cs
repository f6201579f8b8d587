using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011, SYSLIB0050
public static class Disguised
{
    public static object Read(Stream stream)
    {
        IFormatter formatter = {|NHI2001:new BinaryFormatter()|};
        return formatter.Deserialize(stream);
    }

    public static object Choose(bool binary, Stream stream)
    {
        var formatter = Make();
        return Use({|NHI2001:formatter|}, stream);
    }

    private static BinaryFormatter Make() => new();

    private static object Use(IFormatter formatter, Stream stream) => formatter.Deserialize(stream);
}
