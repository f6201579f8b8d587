// @stubs web
using System.Messaging;

public static class MessagingUses
{
    public static object Read(Message message) => {|NHI2002:new BinaryMessageFormatter().Read(message)|};
}
