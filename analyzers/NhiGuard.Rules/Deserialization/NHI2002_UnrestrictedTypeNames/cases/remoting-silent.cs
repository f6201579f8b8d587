// @stubs web
using System.Runtime.Remoting.Channels;
using System.Runtime.Serialization.Formatters;

public static class RemotingSilentUses
{
    public static BinaryServerFormatterSinkProvider Make() => new() { TypeFilterLevel = TypeFilterLevel.Low };

    public static bool Asks(BinaryServerFormatterSinkProvider provider) => provider.TypeFilterLevel == TypeFilterLevel.Full;
}
