// @stubs web
using System.Messaging;

public static class MessagingUses
{
    public static object Read(Message message) => {|NHI2002:new BinaryMessageFormatter().Read(message)|};

    public static object Receive(MessageQueue queue)
    {
        queue.Formatter = {|NHI2002:new BinaryMessageFormatter()|};
        return queue.Receive().Body;
    }
}
