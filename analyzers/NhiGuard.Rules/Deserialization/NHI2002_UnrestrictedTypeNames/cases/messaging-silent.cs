// @stubs web
using System.Messaging;

public static class MessagingSilentUses
{
    public static void Write(Message message, object body) => new BinaryMessageFormatter().Write(message, body);

    public static void Send(MessageQueue queue, string body) => queue.Send(new Message { Body = body, Formatter = new BinaryMessageFormatter() });

    public static object Receive(MessageQueue queue)
    {
        queue.Formatter = new XmlMessageFormatter([typeof(string)]);
        return queue.Receive().Body;
    }
}
