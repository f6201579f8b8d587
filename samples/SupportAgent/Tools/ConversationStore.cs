using System.Runtime.Serialization.Formatters.Binary;

namespace SupportAgent.Tools;

#pragma warning disable SYSLIB0011 // kept for files of the previous version

public sealed class Conversation
{
    public List<string> Turns { get; set; } = [];
}

public static class ConversationStore
{
    public static void Save(string path, Conversation conversation)
    {
        using var stream = File.Create(path);
        var formatter = new BinaryFormatter();
        formatter.Serialize(stream, conversation); // planted: NHI2001
    }

    public static Conversation Load(string path)
    {
        using var stream = File.OpenRead(path);
        var formatter = new BinaryFormatter();
        return (Conversation)formatter.Deserialize(stream); // planted: NHI2001
    }

    public static object LoadAnything(Stream stream) =>
        new BinaryFormatter().Deserialize(stream); // planted: NHI2001 stays
}
