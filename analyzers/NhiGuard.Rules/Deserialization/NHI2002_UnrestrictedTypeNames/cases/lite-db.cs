// @references serializers
using LiteDB;

public sealed class Parcel
{
    public object? Content { get; set; }
}

public sealed class Ticket
{
    public int Id { get; set; }

    public string? Title { get; set; }
}

public static class LiteDbUses
{
    public static ILiteCollection<Parcel> Open(LiteDatabase database) => {|NHI2002:database.GetCollection<Parcel>("parcels")|};

    public static object Map(BsonDocument document) => {|NHI2002:BsonMapper.Global.ToObject<Parcel>(document)|};

    public static ILiteCollection<Parcel> Held(ILiteDatabase database) => {|NHI2002:database.GetCollection<Parcel>("parcels")|};
}
