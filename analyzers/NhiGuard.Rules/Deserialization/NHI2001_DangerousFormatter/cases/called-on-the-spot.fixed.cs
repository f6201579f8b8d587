using System.Runtime.Serialization.Formatters.Binary;
using System.Text.Json;

#pragma warning disable SYSLIB0011
public static class Numbers
{
    public static int[] Read(Stream stream) => JsonSerializer.Deserialize<int[]>(stream)!;
}
