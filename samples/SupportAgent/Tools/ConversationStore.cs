using System.Runtime.Serialization.Formatters.Binary;

namespace SupportAgent.Tools;

#pragma warning disable SYSLIB0011 // kept for files of the previous version

public sealed class Conversation
{
    public List<string> Turns { get; set; } = [];

    public Conversation Copy()
    {
        using var stream = new MemoryStream();
        var formatter = new BinaryFormatter();
        formatter.Serialize(stream, this);
        stream.Position = 0;
        return (Conversation)formatter.Deserialize(stream); // planted: NHI2001
    }
}

public static class ConversationStore
{
    public static object Load(Stream stream) =>
        new BinaryFormatter().Deserialize(stream); // planted: NHI2001 stays
}
