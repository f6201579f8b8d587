using System.Xml;

public static class DtdUses
{
    public static XmlReader Read(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = {|NHI2004:DtdProcessing.Parse|} });

    public static XmlReader Number(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = {|NHI2004:(DtdProcessing)2|} });

    public static XmlDocument Load(string xml)
    {
        var document = new XmlDocument();
        document.XmlResolver = {|NHI2004:new XmlUrlResolver()|};
        document.LoadXml(xml);
        return document;
    }
}
