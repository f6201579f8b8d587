// @references serializers
// @stubs web
using System.Resources;
using System.Resources.Extensions;
using System.Xml.Xsl;

#pragma warning disable CS0618
public static class ResourceSets
{
    public static ResXResourceSet Project(Stream upload) => {|NHI2004:new ResXResourceSet(upload)|};

    public static DeserializingResourceReader Read(Stream upload) => {|NHI2004:new DeserializingResourceReader(upload)|};

    public static void Transform(XslTransform transform, string path) => {|NHI2004:transform.Load(path)|};
}
