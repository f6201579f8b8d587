// @stubs web
using System.Runtime.Serialization.Formatters.Soap;

public static class SoapFormatterSilentUses
{
    public static void Write(Stream stream, object graph) => new SoapFormatter().Serialize(stream, graph);
}
