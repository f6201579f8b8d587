// @references serializers
// @stubs web
using System.Resources;
using System.Resources.Extensions;
using System.Xml.Xsl;

#pragma warning disable CS0618
public static class OwnResourceSets
{
    public static ResXResourceSet Project() => new ResXResourceSet(File.OpenRead("strings.resx"));

    public static DeserializingResourceReader Read() =>
        new DeserializingResourceReader(typeof(OwnResourceSets).Assembly.GetManifestResourceStream("strings.resources")!);

    public static void Transform(XslTransform transform) => transform.Load("order.xslt");
}
