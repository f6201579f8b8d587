// @stubs web
using System.Messaging;

public static class MessageTypes
{
    public static void Chosen(MessageQueue queue, string name) => queue.Formatter = {|NHI2003:new XmlMessageFormatter([Type.GetType(name)!])|};

    public static void Named(MessageQueue queue, string name) => queue.Formatter = {|NHI2003:new XmlMessageFormatter([name])|};
}
