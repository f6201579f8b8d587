// @references serializers
// @fix Use TypeNameHandling.None
using Newtonsoft.Json;

public sealed class Envelope
{
    [JsonProperty(TypeNameHandling = {|NHI2002:TypeNameHandling.Auto|})]
    public object? Body { get; set; }

    [JsonProperty(ItemTypeNameHandling = {|NHI2002:TypeNameHandling.All|})]
    public List<object>? Parts { get; set; }

    [JsonProperty(TypeNameHandling = TypeNameHandling.None)]
    public object? Plain { get; set; }
}
