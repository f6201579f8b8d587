// @stubs web
using System.Messaging;

public static class KnownMessageTypes
{
    public static void Known(MessageQueue queue)
    {
        queue.Formatter = new XmlMessageFormatter([typeof(string), typeof(int)]);
        queue.Formatter = new XmlMessageFormatter(["System.String", "System.Int32"]);
        queue.Formatter = new XmlMessageFormatter(new[] { typeof(KnownMessageTypes).AssemblyQualifiedName! });
    }
}
