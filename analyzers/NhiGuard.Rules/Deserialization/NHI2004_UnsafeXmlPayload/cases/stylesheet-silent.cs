using System.Xml;
using System.Xml.Xsl;

public static class QuietStylesheets
{
    public static void Plain(XslCompiledTransform transform, string path) => transform.Load(path);

    public static void Default(XslCompiledTransform transform, string path) => transform.Load(path, XsltSettings.Default, new XmlUrlResolver());

    public static void Off(XslCompiledTransform transform, string path) => transform.Load(path, new XsltSettings(false, false), new XmlUrlResolver());

    // .NET compiles no scripts, and without a resolver nothing is fetched.
    public static void Cut(XslCompiledTransform transform, string path) => transform.Load(path, XsltSettings.TrustedXslt, null);

    public static void Given(XslCompiledTransform transform, string path, XsltSettings settings, XmlResolver resolver) => transform.Load(path, settings, resolver);
}
