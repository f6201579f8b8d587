// @references serializers
// @fix Use TypeNameHandling.None
using System.Linq.Expressions;
using Newtonsoft.Json;
using Json = Newtonsoft.Json.JsonConvert;
using Names = Newtonsoft.Json.TypeNameHandling;

public static class OddNames
{
    private static readonly JsonSerializerSettings s_settings = new() { TypeNameHandling = Names.None };

    public static object? Alias(string json) => Json.DeserializeObject(json, s_settings);

    public static Expression<Func<string, object?>> Tree() => json => JsonConvert.DeserializeObject(json, s_settings);

    public static string Name() => nameof(JsonSerializerSettings.TypeNameHandling) + nameof(TypeNameHandling.All) + nameof(JsonConvert.DeserializeObject);

    public static T? Generic<T>(string json, JsonSerializerSettings settings) => JsonConvert.DeserializeObject<T>(json, settings);

    public static void Dynamic(dynamic settings) => settings.TypeNameHandling = TypeNameHandling.None;

    public static object? Called(dynamic serializer, JsonReader reader) => serializer.Deserialize(reader);
}
