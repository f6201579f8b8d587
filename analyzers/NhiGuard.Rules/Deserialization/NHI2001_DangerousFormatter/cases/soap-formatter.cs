// @stubs web
using System.Runtime.Serialization.Formatters.Soap;

public static class SoapFormatterUses
{
    public static object Read(Stream stream) => {|NHI2001:new SoapFormatter().Deserialize(stream)|};
}
