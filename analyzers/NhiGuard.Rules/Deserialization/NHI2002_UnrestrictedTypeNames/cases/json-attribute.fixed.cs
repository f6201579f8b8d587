// @references serializers
// @fix Use TypeNameHandling.None
using Newtonsoft.Json;

public sealed class Envelope
{
    [JsonProperty(TypeNameHandling = TypeNameHandling.None)]
    public object? Body { get; set; }

    [JsonProperty(ItemTypeNameHandling = TypeNameHandling.None)]
    public List<object>? Parts { get; set; }

    [JsonProperty(TypeNameHandling = TypeNameHandling.None)]
    public object? Plain { get; set; }
}
