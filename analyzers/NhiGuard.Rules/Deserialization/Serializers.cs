namespace NhiGuard.Deserialization;

/// <summary>The table of serializers. Adding one is one row here and its cases.</summary>
public static class Serializers
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<SerializerRow> Rows { get; } = [.. Formatters(), .. TypeNames(), .. ChosenTypes(), .. XmlPayloads()];

    private static IEnumerable<SerializerRow> Formatters()
    {
        const string Id = "NHI2001";
        string[] binary = ["Deserialize", "DeserializeMethodResponse", "UnsafeDeserialize", "UnsafeDeserializeMethodResponse"];
        yield return new(Id, "System.Runtime.Serialization.Formatters.Binary.BinaryFormatter", Use.Call, binary) { Binder = "Binder" };
        yield return new(Id, "System.Runtime.Serialization.Formatters.Soap.SoapFormatter", Use.Call, "Deserialize") { Binder = "Binder" };
        yield return new(Id, "System.Runtime.Serialization.NetDataContractSerializer", Use.Call, "Deserialize", "ReadObject") { Binder = "Binder" };
        yield return new(Id, "System.Web.UI.LosFormatter", Use.Call, "Deserialize") { Unless = Unless.Authenticated };
        yield return new(Id, "System.Web.UI.ObjectStateFormatter", Use.Call, "Deserialize");

        // Doors behind which a BinaryFormatter reads.
        yield return new(Id, "System.IdentityModel.Tokens.SessionSecurityTokenHandler", Use.Call, "ReadToken");
        yield return new(Id, "System.Web.SessionState.SessionStateItemCollection", Use.Call, "Deserialize");
        yield return new(Id, "System.Web.HttpStaticObjectsCollection", Use.Call, "Deserialize");
        yield return new(Id, "System.Activator", Use.Call, "GetObject") { Unless = Unless.ConstantAddress };
        yield return new(Id, "System.Windows.Forms.Clipboard", Use.Call, "GetData") { Unless = Unless.PlainFormat };
        yield return new(Id, "System.Windows.Clipboard", Use.Call, "GetData") { Unless = Unless.PlainFormat };
        yield return new(Id, "System.Web.UI.Page", Use.SwitchedOff, "EnableViewStateMac");
        yield return new(Id, "System.Workflow.ComponentModel.Activity", Use.Call, "Load");
    }

    private static IEnumerable<SerializerRow> TypeNames()
    {
        const string Id = "NHI2002";
        yield return new(Id, "System.Web.Script.Serialization.JavaScriptSerializer", Use.Call, "Deserialize", "DeserializeObject") { Binder = "" };
        yield return new(Id, "System.Messaging.BinaryMessageFormatter", Use.Call, "Read");
        yield return new(Id, "System.Messaging.BinaryMessageFormatter", Use.Creation) { Unless = Unless.NotInstalled };
        yield return new(Id, "System.Runtime.Serialization.Formatters.TypeFilterLevel", Use.Mention, "Full");

        yield return new(Id, "fastJSON.JSON", Use.Call, "ToObject", "FillObject");
        yield return new(Id, "fastJSON.JSONParameters", Use.SwitchedOff, "BadListTypeChecking");
        yield return new(Id, "Polenter.Serialization.SharpSerializer", Use.Call, "Deserialize") { Binder = "TypeNameConverter" };
        yield return new(Id, "MBrace.FsPickler.FsPicklerSerializer", Use.Call,
            "Deserialize", "DeserializeUntyped", "DeserializeSequence", "DeserializeSifted", "UnPickle", "UnPickleUntyped", "UnPickleSifted")
        { Unless = Unless.SubtypesRefused };
        yield return new(Id, "MBrace.FsPickler.FsPicklerTextSerializer", Use.Call, "UnPickleOfString", "UnPickleOfStringUntyped", "Deserialize")
        { Unless = Unless.SubtypesRefused };
        yield return new(Id, "Sweet.Jayson.JaysonConverter", Use.Call, "ToObject", "Deserialize");

        string[] text = ["DeserializeFromString", "DeserializeFromReader", "DeserializeFromStream", "DeserializeFromStreamAsync", "DeserializeFromSpan"];
        foreach (var type in new[] { "JsonSerializer", "TypeSerializer", "CsvSerializer", "XmlSerializer" })
        {
            yield return new(Id, "ServiceStack.Text." + type, Use.Call, text);
        }

        yield return new(Id, "ServiceStack.StringExtensions", Use.Call, "FromJson", "FromJsv", "FromCsv", "FromXml");
        yield return new(Id, "ServiceStack.Text.StringExtensions", Use.Call, "FromJson", "FromJsv", "FromCsv", "FromXml");

        yield return new(Id, "MessagePack.MessagePackSerializer+Typeless", Use.Call, "Deserialize", "DeserializeAsync");
        yield return new(Id, "MessagePack.LZ4MessagePackSerializer+Typeless", Use.Call, "Deserialize");
        yield return new(Id, "MessagePack.Resolvers.TypelessContractlessStandardResolver", Use.Mention, "Instance", "Options");
        yield return new(Id, "MessagePack.Resolvers.TypelessObjectResolver", Use.Mention, "Instance");

        yield return new(Id, "ProtoBuf.ProtoMemberAttribute", Use.Assignment, "DynamicType");
        yield return new(Id, "ProtoBuf.Meta.ValueMember", Use.Assignment, "DynamicType");

        yield return new(Id, "LiteDB.BsonMapper", Use.Call, "ToObject", "Deserialize") { Unless = Unless.ClosedType };
        yield return new(Id, "LiteDB.LiteDatabase", Use.Call, "GetCollection") { Unless = Unless.ClosedType };
        yield return new(Id, "LiteDB.ILiteDatabase", Use.Call, "GetCollection") { Unless = Unless.ClosedType };
        yield return new(Id, "MongoDB.Bson.Serialization.Serializers.ObjectSerializer", Use.Mention, "AllAllowedTypes");
        yield return new(Id, "MongoDB.Bson.Serialization.BsonSerializer", Use.Call, "Deserialize")
        { Unless = Unless.ClosedType, Before = new(2, 19) };

        yield return new(Id, "YamlDotNet.Serialization.Deserializer", Use.Call, "Deserialize") { Before = new(5, 0) };
        yield return new(Id, "System.Management.Automation.PSSerializer", Use.Call, "Deserialize", "DeserializeAsList");
    }

    private static IEnumerable<SerializerRow> ChosenTypes()
    {
        const string Id = "NHI2003";
        foreach (var type in new[]
        {
            "System.Xml.Serialization.XmlSerializer",
            "System.Runtime.Serialization.DataContractSerializer",
            "System.Runtime.Serialization.Json.DataContractJsonSerializer",
        })
        {
            yield return new(Id, type, Use.ChosenType);
        }

        yield return new(Id, "System.Messaging.XmlMessageFormatter", Use.ChosenType);
        yield return new(Id, "System.Xml.Serialization.XmlSerializer", Use.ChosenType, "FromTypes");
        yield return new(Id, "System.Xml.Serialization.XmlSerializerFactory", Use.ChosenType, "CreateSerializer");
        yield return new(Id, "System.Text.Json.JsonSerializer", Use.ChosenType, "Deserialize", "DeserializeAsync");
        yield return new(Id, "System.Text.Json.Serialization.Metadata.JsonDerivedType", Use.ChosenType);
        yield return new(Id, "Newtonsoft.Json.JsonConvert", Use.ChosenType, "DeserializeObject");
        yield return new(Id, "Newtonsoft.Json.JsonSerializer", Use.ChosenType, "Deserialize");
        yield return new(Id, "Newtonsoft.Json.Linq.JToken", Use.ChosenType, "ToObject");
        yield return new(Id, "System.Web.Script.Serialization.JavaScriptSerializer", Use.ChosenType, "Deserialize", "ConvertToType");
        yield return new(Id, "MessagePack.MessagePackSerializer", Use.ChosenType, "Deserialize", "DeserializeAsync");
        yield return new(Id, "YamlDotNet.Serialization.IDeserializer", Use.ChosenType, "Deserialize");
        yield return new(Id, "YamlDotNet.Serialization.Deserializer", Use.ChosenType, "Deserialize");
        yield return new(Id, "ProtoBuf.Serializer+NonGeneric", Use.ChosenType, "Deserialize", "DeserializeWithLengthPrefix");
        yield return new(Id, "ProtoBuf.Meta.TypeModel", Use.ChosenType, "Deserialize");
        yield return new(Id, "MongoDB.Bson.Serialization.BsonSerializer", Use.ChosenType, "Deserialize");
        yield return new(Id, "System.Activator", Use.ChosenType, "CreateInstance", "CreateInstanceFrom", "CreateComInstanceFrom");
        yield return new(Id, "System.AppDomain", Use.ChosenType,
            "CreateInstance", "CreateInstanceAndUnwrap", "CreateInstanceFrom", "CreateInstanceFromAndUnwrap");
        yield return new(Id, "System.Reflection.Assembly", Use.ChosenType, "CreateInstance");
        yield return new(Id, "System.Type", Use.ChosenType, "MakeGenericType");
        yield return new(Id, "System.Runtime.Serialization.FormatterServices", Use.ChosenType, "GetUninitializedObject", "GetSafeUninitializedObject");
        yield return new(Id, "System.Runtime.CompilerServices.RuntimeHelpers", Use.ChosenType, "GetUninitializedObject");
    }

    private static IEnumerable<SerializerRow> XmlPayloads()
    {
        const string Id = "NHI2004";
        yield return new(Id, "System.Data.DataSet", Use.Call, "ReadXml", "ReadXmlSchema") { Unless = Unless.OwnResource };
        yield return new(Id, "System.Data.DataTable", Use.Call, "ReadXml", "ReadXmlSchema") { Unless = Unless.OwnResource };
        yield return new(Id, "System.Data.DataSet", Use.Member);
        yield return new(Id, "System.Data.DataTable", Use.Member);
        foreach (var type in new[]
        {
            "System.Xml.Serialization.XmlSerializer",
            "System.Runtime.Serialization.DataContractSerializer",
            "System.Runtime.Serialization.Json.DataContractJsonSerializer",
        })
        {
            yield return new(Id, type, Use.Graph);
        }

        yield return new(Id, "System.Xml.Serialization.XmlSerializer", Use.Graph, "FromTypes");

        yield return new(Id, "System.Windows.Markup.XamlReader", Use.Call, "Load", "LoadAsync", "Parse", "LoadWithInitialTemplateValidation")
        { Unless = Unless.OwnResource };
        yield return new(Id, "System.Xaml.XamlServices", Use.Call, "Load", "Parse") { Unless = Unless.OwnResource };
        yield return new(Id, "System.Activities.XamlIntegration.ActivityXamlServices", Use.Call, "Load", "CreateBuilderReader")
        { Unless = Unless.OwnResource };
        foreach (var type in new[]
        {
            "System.Resources.ResourceReader",
            "System.Resources.ResourceSet",
            "System.Resources.ResXResourceReader",
            "System.Resources.ResXResourceSet",
            "System.Resources.Extensions.DeserializingResourceReader",
        })
        {
            yield return new(Id, type, Use.Creation) { Unless = Unless.OwnResource };
        }

        yield return new(Id, "System.Xml.DtdProcessing", Use.Mention, "Parse") { Unless = Unless.NoResolver };
        yield return new(Id, "System.Xml.DtdProcessing", Use.Cast) { Unless = Unless.NoResolver };
        yield return new(Id, "System.Xml.XmlReaderSettings", Use.SwitchedOff, "ProhibitDtd");
        yield return new(Id, "System.Xml.XmlTextReader", Use.SwitchedOff, "ProhibitDtd");
        yield return new(Id, "System.Xml.XmlDocument", Use.Resolver, "XmlResolver");
        yield return new(Id, "System.Xml.XmlTextReader", Use.Resolver, "XmlResolver");
        foreach (var type in new[]
        {
            "System.Xml.XmlDocument",
            "System.Configuration.ConfigXmlDocument",
            "System.Xml.XmlDataDocument",
            "System.Xml.XmlTextReader",
            "System.Xml.XPath.XPathDocument",
        })
        {
            yield return new(Id, type, Use.OldDefault) { Unless = Unless.NoResolver };
        }

        yield return new(Id, "System.Xml.Xsl.XslCompiledTransform", Use.Call, "Load") { Unless = Unless.PlainStylesheet };
        yield return new(Id, "System.Xml.Xsl.XslTransform", Use.Call, "Load") { Unless = Unless.OwnResource };
    }
}
