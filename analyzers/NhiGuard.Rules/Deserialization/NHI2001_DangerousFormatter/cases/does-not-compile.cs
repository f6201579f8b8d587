// @broken
using System.Runtime.Serialization.Formatters.Binary;

public static class Half
{
    public static object Read(Stream stream)
    {
        var formatter = new BinaryFormatter(;
        return formatter.Deserialize(
    }
