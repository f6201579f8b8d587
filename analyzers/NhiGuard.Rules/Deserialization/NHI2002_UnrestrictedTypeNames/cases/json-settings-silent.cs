// @references serializers
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

public static class JsonSettingsSilentUses
{
    public static readonly JsonSerializerSettings Settings = new() { TypeNameHandling = TypeNameHandling.None };

    public static JsonSerializerSettings Cast() => new() { TypeNameHandling = (TypeNameHandling)0 };

    public static JsonSerializerSettings Copy(JsonSerializerSettings other) => new() { TypeNameHandling = other.TypeNameHandling };

    public static bool Asks(JsonSerializerSettings settings) => settings.TypeNameHandling == TypeNameHandling.All || settings.TypeNameHandling.HasFlag(TypeNameHandling.Auto);

    public static string Name() => nameof(TypeNameHandling.All);
}
