// @stubs serializers
using fastJSON;

public static class FastJsonSilentUses
{
    public static object Read(string json) => JSON.Parse(json);

    public static string Write(object value) => JSON.ToJSON(value);

    public static JSONParameters Checked() => new() { UseExtensions = false, BadListTypeChecking = true };
}
