// @references serializers
using ProtoBuf;

[ProtoContract]
[ProtoInclude(10, typeof(Line))]
public class Entry
{
    [ProtoMember(1)]
    public string? Body { get; set; }

    public static Entry Read(Stream stream) => Serializer.Deserialize<Entry>(stream);
}

[ProtoContract]
public sealed class Line : Entry;
