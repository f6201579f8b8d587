// @stubs serializers
using Sweet.Jayson;

public static class JaysonUses
{
    public static object Read(string json) => {|NHI2002:JaysonConverter.ToObject<object>(json)|};
}
