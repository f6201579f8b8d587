// @stubs serializers
using fastJSON;

public static class FastJsonUses
{
    public static object Read(string json) => {|NHI2002:JSON.ToObject(json)|};

    public static Version Typed(string json) => {|NHI2002:JSON.ToObject<Version>(json)|};

    public static JSONParameters Unchecked() => new() { {|NHI2002:BadListTypeChecking = false|} };
}
