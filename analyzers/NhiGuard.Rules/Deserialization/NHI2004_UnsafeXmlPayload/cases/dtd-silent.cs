using System.Xml;

public static class DtdSilentUses
{
    public static XmlReader Read(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });

    public static XmlReader Ignore(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null });

    public static XmlReader Number(Stream stream) =>
        XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = (DtdProcessing)1 });

    public static XmlDocument Load(string xml)
    {
        var document = new XmlDocument { XmlResolver = null };
        document.LoadXml(xml);
        return document;
    }

    public static Uri Combine(Uri start, string relative) => new XmlUrlResolver().ResolveUri(start, relative);

    public static bool Asks(XmlReaderSettings settings) => settings.DtdProcessing == DtdProcessing.Parse;
}
