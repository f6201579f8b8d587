using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;
using Old = System.Runtime.Serialization.Formatters.Binary.BinaryFormatter;

#pragma warning disable SYSLIB0011, SYSLIB0050
public static class Odd
{
    public static object Alias(Stream stream) => {|NHI2001:new Old().Deserialize(stream)|};

    public static object Dynamic(Stream stream)
    {
        dynamic formatter = new BinaryFormatter();
        return {|NHI2001:formatter.Deserialize(stream)|};
    }

    public static System.Linq.Expressions.Expression<Func<Stream, object>> Tree() => stream => {|NHI2001:new BinaryFormatter().Deserialize(stream)|};

    public static object Generic<T>(T formatter, Stream stream)
        where T : IFormatter => formatter.Deserialize(stream);

    public static string Names() => nameof(BinaryFormatter.Deserialize) + nameof(IFormatter.Deserialize);

    public static IFormatter Offered() => {|NHI2001:new BinaryFormatter()|};
}
