using System.Runtime.Serialization.Formatters.Binary;

#pragma warning disable SYSLIB0011
public static class Numbers
{
    public static int[] Read(Stream stream) => (int[]){|NHI2001:new BinaryFormatter().Deserialize(stream)|};
}
