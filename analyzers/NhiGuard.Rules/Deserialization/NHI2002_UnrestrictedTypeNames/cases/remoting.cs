// @stubs web
using System.Runtime.Remoting.Channels;
using System.Runtime.Serialization.Formatters;

public static class RemotingUses
{
    public static BinaryServerFormatterSinkProvider Make() => new() { TypeFilterLevel = {|NHI2002:TypeFilterLevel.Full|} };
}
