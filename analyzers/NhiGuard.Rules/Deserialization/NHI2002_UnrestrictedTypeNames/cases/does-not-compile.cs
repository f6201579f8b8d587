// @broken
// @references serializers
using Newtonsoft.Json;

public static class Half
{
    public static object Text() => new JsonSerializerSettings { TypeNameHandling = "test" };

    public static object Other() => new JsonSerializerSettings { TypeNameHandling = new Exception() };

    public static object Missing() => new JsonSerializerSettings { TypeNameHandling = };

    public static object Unknown() => new Jsn { TypeNameHandling = TypeNameHandling.
