// @broken
using System.Data;
using System.Xml;
using System.Xml.Xsl;

public static class Broken
{
    public static void Missing(Stream stream) => new DataSet().ReadXml(stream, ;

    public static XmlDocument Half() => new XmlDocument { XmlResolver = new

    public static void Unknown(Nothing reader) => reader.XmlResolver = new XmlUrlResolver();

    public static void Typeless(XslCompiledTransform transform) => transform.Load(path, settings, );

    public static XmlReader Settings() => XmlReader.Create(new XmlReaderSettings { DtdProcessing = DtdProcessing. });
}
