using System.Runtime.Versioning;
using System.Xml;
using System.Xml.XPath;

[assembly: TargetFramework(".NETFramework,Version=v4.5.1")]

#pragma warning disable CS0618
public sealed class OldDefaults
{
    private readonly XmlDocument _held = {|NHI2004:new XmlDocument()|};

    public void Load(string path)
    {
        var document = {|NHI2004:new XmlDocument()|};
        document.Load(path);
        _held.Load(path);
    }

    public static XmlDocument Sometimes(bool isOwn)
    {
        var document = {|NHI2004:new XmlDocument()|};
        if (isOwn)
        {
            document.XmlResolver = null;
        }

        return document;
    }

    public static XmlDocument Data() => {|NHI2004:new XmlDataDocument()|};

    public static XPathDocument Navigate(string path) => {|NHI2004:new XPathDocument(path)|};

    public static XmlTextReader Read(string path) => {|NHI2004:new XmlTextReader(path)|};
}
