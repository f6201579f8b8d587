// @references serializers
using MongoDB.Bson.Serialization.Serializers;

public static class MongoUses
{
    public static ObjectSerializer All() => new({|NHI2002:ObjectSerializer.AllAllowedTypes|});

    public static ObjectSerializer Yes() => {|NHI2002:new ObjectSerializer(type => true)|};
}
