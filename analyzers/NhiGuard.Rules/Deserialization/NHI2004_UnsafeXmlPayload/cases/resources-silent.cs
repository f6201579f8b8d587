// @stubs web
using System.Resources;

public static class ResourcesSilentUses
{
    public static ResourceReader Own() => new(typeof(Uri).Assembly.GetManifestResourceStream("Strings.resources")!);

    public static ResXResourceReader Project() => new("Strings.resx");

    public static ResourceManager Manager() => new("Strings", typeof(Uri).Assembly);
}
