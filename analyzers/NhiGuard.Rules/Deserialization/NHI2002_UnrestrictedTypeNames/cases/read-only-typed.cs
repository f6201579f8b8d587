// @references serializers
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public sealed record Customer(int Id, string Name);

public static class Customers
{
    public static Customer? Read(string json) => JsonConvert.DeserializeObject<Customer>(json);

    public static Customer? Settings(string json) =>
        JsonConvert.DeserializeObject<Customer>(json, new JsonSerializerSettings { MaxDepth = 8, MissingMemberHandling = MissingMemberHandling.Error });

    public static JToken Tree(string json) => JToken.Parse(json);
}
