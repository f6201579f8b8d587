using System.Xml;
using System.Xml.XPath;
using System.Xml.Resolvers;

// Since .NET Framework 4.5.2, and in .NET, these fetch nothing unless told to.
public sealed class QuietResolvers(XmlResolver given)
{
    private readonly XmlDocument _document = new();

    public XmlDocument Load(string path)
    {
        _document.Load(path);
        _document.XmlResolver = new XmlPreloadedResolver(XmlKnownDtds.Xhtml10);
        return _document;
    }

    public static XmlTextReader Text(Stream stream) => new XmlTextReader(stream);

    public static XPathDocument Navigate(Stream stream) => new XPathDocument(stream);

    public static bool Refused(Stream stream)
    {
        var reader = new XmlTextReader(stream) { DtdProcessing = DtdProcessing.Prohibit };
        reader.XmlResolver = new XmlUrlResolver();
        return reader.Read();
    }

    // The settings refuse every DTD by themselves.
    public static XmlReader Settings(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings { XmlResolver = new XmlUrlResolver() });

    public void Given() => _document.XmlResolver = given;
}
