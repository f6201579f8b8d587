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

public static class LiteDbSilentUses
{
    public static ILiteCollection<Ticket> Open(LiteDatabase database) => database.GetCollection<Ticket>("tickets");

    public static ILiteCollection<BsonDocument> Raw(LiteDatabase database) => database.GetCollection("tickets");
}
