using System.Xml;

public static class DtdUses
{
    public static XmlReader Read(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

    public static XmlReader Number(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

    public static XmlDocument Load(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = new XmlUrlResolver();
        document.LoadXml(xml);
        return document;
    }
}
