using System.Xml;
using System.Xml.Xsl;

public static class Stylesheets
{
    public static void Documents(XslCompiledTransform transform, XmlReader stylesheet) =>
        {|NHI2004:transform.Load(stylesheet, XsltSettings.TrustedXslt, new XmlUrlResolver())|};

    public static void Function(XslCompiledTransform transform, string path, XmlResolver resolver)
    {
        var settings = new XsltSettings(enableDocumentFunction: true, enableScript: false);
        {|NHI2004:transform.Load(path, settings, resolver)|};
    }

    public static void Later(XslCompiledTransform transform, string path, XmlResolver resolver)
    {
        var settings = new XsltSettings();
        settings.EnableDocumentFunction = true;
        {|NHI2004:transform.Load(path, settings, resolver)|};
    }
}
