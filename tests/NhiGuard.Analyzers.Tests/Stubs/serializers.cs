// Shapes of serializers that cannot be restored, by their real names.
namespace fastJSON
{
    public sealed class JSONParameters { public bool UseExtensions = true; public bool BadListTypeChecking = true; }
    public static class JSON
    {
        public static object ToObject(string json) => json;
        public static T ToObject<T>(string json) => default!;
        public static object Parse(string json) => json;
        public static string ToJSON(object obj) => "";
    }
}

namespace Polenter.Serialization
{
    public sealed class SharpSerializer
    {
        public SharpSerializer() { }
        public SharpSerializer(bool binarySerialization) { }
        public SharpSerializer(SharpSerializerXmlSettings settings) { }
        public SharpSerializer(SharpSerializerBinarySettings settings) { }
        public object Deserialize(System.IO.Stream stream) => stream;
        public object Deserialize(string filename) => filename;
        public void Serialize(object data, System.IO.Stream stream) { }
    }

    public sealed class SharpSerializerXmlSettings { public Core.AdvancedSharpSerializerXmlSettings AdvancedSettings { get; } = new(); }
    public sealed class SharpSerializerBinarySettings { public Core.AdvancedSharpSerializerXmlSettings AdvancedSettings { get; } = new(); }
}

namespace Polenter.Serialization.Core
{
    public class AdvancedSharpSerializerXmlSettings { public Advanced.Serializing.ITypeNameConverter TypeNameConverter { get; set; } = null!; }
}

namespace Polenter.Serialization.Advanced.Serializing
{
    public interface ITypeNameConverter { string ConvertToTypeName(System.Type type); System.Type ConvertToType(string typeName); }
}

namespace MBrace.FsPickler
{
    public abstract class FsPicklerSerializer
    {
        public T Deserialize<T>(System.IO.Stream stream) => default!;
        public T UnPickle<T>(byte[] data) => default!;
        public byte[] Pickle<T>(T value) => [];
    }

    public sealed class BinarySerializer : FsPicklerSerializer { }
    public sealed class XmlSerializer : FsPicklerSerializer { }

    public static class FsPickler
    {
        public static BinarySerializer CreateBinarySerializer(bool? forceLittleEndian = null, bool? disableSubtypeResolution = null) => new();
        public static XmlSerializer CreateXmlSerializer() => new();
    }
}

namespace Sweet.Jayson
{
    public static class JaysonConverter { public static T ToObject<T>(string str) => default!; public static object Parse(string str) => str; public static string ToJsonString(object obj) => ""; }
}
