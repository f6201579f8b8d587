using System.Xml;

public sealed class Resolvers
{
    private readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = new XmlUrlResolver() };

    public static XmlDocument Held(XmlUrlResolver resolver)
    {
        var document = new XmlDocument();
        document.XmlResolver = resolver;
        return document;
    }

    public static XmlTextReader Text(Stream stream) => new XmlTextReader(stream) { XmlResolver = new XmlUrlResolver() };

    public XmlReader Open(Stream stream) => XmlReader.Create(stream, _settings);
}
