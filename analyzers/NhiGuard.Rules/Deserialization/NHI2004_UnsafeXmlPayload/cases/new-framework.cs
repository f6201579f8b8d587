using System.Runtime.Versioning;
using System.Xml;
using System.Xml.XPath;

[assembly: TargetFramework(".NETFramework,Version=v4.7.2")]

public static class NewDefaults
{
    public static void Load(string path)
    {
        var document = new XmlDocument();
        document.Load(path);
    }

    public static XPathDocument Navigate(string path) => new XPathDocument(path);

    public static XmlTextReader Read(string path) => new XmlTextReader(path);
}
