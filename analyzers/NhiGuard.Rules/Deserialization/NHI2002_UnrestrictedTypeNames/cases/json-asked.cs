// @references serializers
using Newtonsoft.Json;

public static class Asked
{
    public static bool IsOn(JsonSerializerSettings settings) =>
        settings.TypeNameHandling is TypeNameHandling.All or TypeNameHandling.Auto || settings.TypeNameHandling.HasFlag(TypeNameHandling.Objects);

    public static void Refuse(JsonSerializer serializer)
    {
        if (serializer.TypeNameHandling != TypeNameHandling.None)
        {
            throw new InvalidOperationException(nameof(TypeNameHandling.All));
        }
    }

    public static JsonSerializerSettings Copy(JsonSerializerSettings other) => new() { TypeNameHandling = other.TypeNameHandling };
}
