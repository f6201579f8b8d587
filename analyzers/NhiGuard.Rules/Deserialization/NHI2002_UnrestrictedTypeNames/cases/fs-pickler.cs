// @stubs serializers
using MBrace.FsPickler;

public static class FsPicklerUses
{
    public static Version Binary(Stream stream) => {|NHI2002:FsPickler.CreateBinarySerializer().Deserialize<Version>(stream)|};

    public static object Xml(byte[] data)
    {
        var serializer = FsPickler.CreateXmlSerializer();
        return {|NHI2002:serializer.UnPickle<object>(data)|};
    }
}
