// @stubs web
using System.Resources;

public static class ResourcesUses
{
    public static ResourceReader Read(Stream upload) => {|NHI2004:new ResourceReader(upload)|};

    public static ResXResourceReader Project(string path) => {|NHI2004:new ResXResourceReader(path)|};

    public static ResourceSet Set(Stream upload)
    {
        ResourceSet set = {|NHI2004:new(upload)|};
        return set;
    }
}
