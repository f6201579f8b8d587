// @references serializers
using ServiceStack;
using ServiceStack.Text;

public static class ServiceStackSilentUses
{
    public static string Json(Version value) => JsonSerializer.SerializeToString(value);

    public static string Extension(Version value) => value.ToJson();
}
