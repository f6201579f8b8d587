// @references serializers
using MongoDB.Bson.Serialization.Serializers;

public static class MongoSilentUses
{
    public static ObjectSerializer Usual() => new(ObjectSerializer.DefaultAllowedTypes);

    public static ObjectSerializer Own() => new ObjectSerializer(type => type == typeof(Version) || ObjectSerializer.DefaultAllowedTypes(type));
}
