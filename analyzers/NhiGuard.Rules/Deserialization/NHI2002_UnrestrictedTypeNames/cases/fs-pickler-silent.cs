// @stubs serializers
using MBrace.FsPickler;

public static class FsPicklerSilentUses
{
    public static Version Binary(Stream stream) => FsPickler.CreateBinarySerializer(disableSubtypeResolution: true).Deserialize<Version>(stream);

    public static byte[] Write(object value) => FsPickler.CreateXmlSerializer().Pickle(value);
}
