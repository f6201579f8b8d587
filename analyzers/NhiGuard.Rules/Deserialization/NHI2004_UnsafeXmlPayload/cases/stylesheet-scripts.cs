using System.Runtime.Versioning;
using System.Xml.Xsl;

[assembly: TargetFramework(".NETFramework,Version=v4.8")]

public static class Scripts
{
    public static void Run(XslCompiledTransform transform, string path) => {|NHI2004:transform.Load(path, new XsltSettings(false, true), null)|};

    public static void Set(XslCompiledTransform transform, string path) => {|NHI2004:transform.Load(path, new XsltSettings { EnableScript = true }, null)|};

    public static void Plain(XslCompiledTransform transform, string path) => transform.Load(path, new XsltSettings(true, false), null);
}
