using System.Xml;

public sealed class Resolvers
{
    private readonly XmlReaderSettings _settings = new() { DtdProcessing = {|NHI2004:DtdProcessing.Parse|}, XmlResolver = new XmlUrlResolver() };

    public static XmlDocument Held(XmlUrlResolver resolver)
    {
        var document = new XmlDocument();
        document.XmlResolver = {|NHI2004:resolver|};
        return document;
    }

    public static XmlTextReader Text(Stream stream) => new XmlTextReader(stream) { XmlResolver = {|NHI2004:new XmlUrlResolver()|} };

    public XmlReader Open(Stream stream) => {|NHI2004:XmlReader.Create(stream, _settings)|};
}
