using System.Runtime.Versioning;
using System.Xml;
using System.Xml.XPath;

[assembly: TargetFramework(".NETFramework,Version=v4.5.1")]

public sealed class OldButCut
{
    private readonly XmlDocument _quiet = new XmlDocument();

    public OldButCut() => _quiet.XmlResolver = null;

    public void Load(string path) => _quiet.Load(path);

    public static XmlDocument Cut(string path)
    {
        var document = new XmlDocument { XmlResolver = null };
        document.Load(path);
        return document;
    }

    public static XmlDocument Tried(string path)
    {
        var document = new XmlDocument();
        try
        {
            document.XmlResolver = null;
            document.Load(path);
        }
        catch (XmlException)
        {
        }

        return document;
    }

    public static XPathDocument Bounded(string path) => new XPathDocument(XmlReader.Create(path));

    public static bool Refused(string path)
    {
        var reader = new XmlTextReader(path);
        reader.DtdProcessing = DtdProcessing.Prohibit;
        return reader.Read();
    }
}
