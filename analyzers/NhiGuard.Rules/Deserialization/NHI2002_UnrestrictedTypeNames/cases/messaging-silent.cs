// @stubs web
using System.Messaging;

public static class MessagingSilentUses
{
    public static void Write(Message message, object body) => new BinaryMessageFormatter().Write(message, body);
}
