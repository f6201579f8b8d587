// @stubs serializers
using Sweet.Jayson;

public static class JaysonSilentUses
{
    public static object Read(string json) => JaysonConverter.Parse(json);
}
