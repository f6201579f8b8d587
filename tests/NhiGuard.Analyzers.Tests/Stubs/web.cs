// Shapes of .NET Framework types, by their real names.
namespace System.Web.UI
{
    public sealed class LosFormatter
    {
        public LosFormatter() { }
        public LosFormatter(bool enableMac, string macKeyModifier) { }
        public object Deserialize(string input) => input;
        public object Deserialize(System.IO.Stream stream) => stream;
        public void Serialize(System.IO.Stream stream, object value) { }
    }

    public sealed class ObjectStateFormatter : System.Runtime.Serialization.IFormatter
    {
        public object Deserialize(string inputString) => inputString;
        public object Deserialize(System.IO.Stream inputStream) => inputStream;
        public string Serialize(object stateGraph) => "";
        public void Serialize(System.IO.Stream stream, object graph) { }
        public System.Runtime.Serialization.SerializationBinder? Binder { get; set; }
        public System.Runtime.Serialization.StreamingContext Context { get; set; }
        public System.Runtime.Serialization.ISurrogateSelector? SurrogateSelector { get; set; }
    }

    public class Page { public bool EnableViewStateMac { get; set; } }
}

namespace System.Web.Script.Serialization
{
    public abstract class JavaScriptTypeResolver { public abstract System.Type ResolveType(string id); public abstract string ResolveTypeId(System.Type type); }
    public class SimpleTypeResolver : JavaScriptTypeResolver { public override System.Type ResolveType(string id) => System.Type.GetType(id)!; public override string ResolveTypeId(System.Type type) => ""; }
    public class JavaScriptSerializer
    {
        public JavaScriptSerializer() { }
        public JavaScriptSerializer(JavaScriptTypeResolver resolver) { }
        public T Deserialize<T>(string input) => default!;
        public object Deserialize(string input, System.Type targetType) => input;
        public object DeserializeObject(string input) => input;
        public string Serialize(object value) => "";
    }
}

namespace System.Runtime.Serialization
{
    public sealed class NetDataContractSerializer : XmlObjectSerializer, IFormatter
    {
        public object Deserialize(System.IO.Stream stream) => stream;
        public void Serialize(System.IO.Stream stream, object graph) { }
        public SerializationBinder? Binder { get; set; }
        public StreamingContext Context { get; set; }
        public ISurrogateSelector? SurrogateSelector { get; set; }
        public override bool IsStartObject(System.Xml.XmlDictionaryReader reader) => true;
        public override object ReadObject(System.Xml.XmlDictionaryReader reader, bool verifyObjectName) => reader;
        public override void WriteStartObject(System.Xml.XmlDictionaryWriter writer, object? graph) { }
        public override void WriteObjectContent(System.Xml.XmlDictionaryWriter writer, object? graph) { }
        public override void WriteEndObject(System.Xml.XmlDictionaryWriter writer) { }
    }
}

namespace System.Runtime.Serialization.Formatters
{
    public enum TypeFilterLevel { Low = 2, Full = 3 }
}

namespace System.Runtime.Serialization.Formatters.Soap
{
    public sealed class SoapFormatter : System.Runtime.Serialization.IFormatter
    {
        public object Deserialize(System.IO.Stream stream) => stream;
        public void Serialize(System.IO.Stream stream, object graph) { }
        public System.Runtime.Serialization.SerializationBinder? Binder { get; set; }
        public System.Runtime.Serialization.StreamingContext Context { get; set; }
        public System.Runtime.Serialization.ISurrogateSelector? SurrogateSelector { get; set; }
    }
}

namespace System.Runtime.Remoting.Channels
{
    public class BinaryServerFormatterSinkProvider { public System.Runtime.Serialization.Formatters.TypeFilterLevel TypeFilterLevel { get; set; } }
}

namespace System.Messaging
{
    public interface IMessageFormatter { object Read(Message message); void Write(Message message, object obj); }
    public class Message { public object Body { get; set; } = ""; public IMessageFormatter? Formatter { get; set; } }
    public class MessageQueue { public IMessageFormatter? Formatter { get; set; } public Message Receive() => new(); public void Send(object obj) { } }
    public class BinaryMessageFormatter : IMessageFormatter { public object Read(Message message) => message; public void Write(Message message, object obj) { } }
    public class XmlMessageFormatter : IMessageFormatter
    {
        public XmlMessageFormatter(System.Type[] targetTypes) { }
        public XmlMessageFormatter(string[] targetTypeNames) { }
        public object Read(Message message) => message;
        public void Write(Message message, object obj) { }
    }
}

namespace System.IdentityModel.Tokens
{
    public class SessionSecurityTokenHandler { public object ReadToken(byte[] token) => token; public byte[] WriteToken(object token) => []; }
}

namespace System.Windows.Forms
{
    public static class DataFormats { public static readonly string Text = "Text"; public static readonly string FileDrop = "FileDrop"; public static readonly string Serializable = "Serializable"; }
    public static class Clipboard { public static object? GetData(string format) => format; public static string GetText() => ""; }
}

namespace System.Windows.Markup
{
    public static class XamlReader { public static object Load(System.IO.Stream stream) => stream; public static object Parse(string xamlText) => xamlText; }
}

namespace System.Xaml
{
    public static class XamlServices { public static object Load(System.IO.Stream stream) => stream; public static object Parse(string xaml) => xaml; public static string Save(object instance) => ""; }
}

namespace System.Activities.XamlIntegration
{
    public static class ActivityXamlServices { public static object Load(System.IO.Stream stream) => stream; }
}

namespace System.Resources
{
    public class ResXResourceSet { public ResXResourceSet(System.IO.Stream stream) { } }
    public class ResXResourceReader { public ResXResourceReader(string fileName) { } public ResXResourceReader(System.IO.Stream stream) { } }
}

namespace System.Web
{
    public sealed class HttpStaticObjectsCollection { public static HttpStaticObjectsCollection Deserialize(System.IO.BinaryReader reader) => new(); public void Serialize(System.IO.BinaryWriter writer) { } }
}

namespace System.Web.SessionState
{
    public sealed class SessionStateItemCollection { public static SessionStateItemCollection Deserialize(System.IO.BinaryReader reader) => new(); public void Serialize(System.IO.BinaryWriter writer) { } }
}

namespace System.Workflow.ComponentModel
{
    public class Activity
    {
        public static Activity Load(System.IO.Stream stream, Activity? outerActivity) => new();
        public void Save(System.IO.Stream stream) { }
    }
}

namespace System.Management.Automation
{
    public static class PSSerializer
    {
        public static object Deserialize(string source) => source;
        public static object[] DeserializeAsList(string source) => [];
        public static string Serialize(object source) => "";
    }
}
