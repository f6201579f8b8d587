using System.Data;
using System.Xml.Serialization;

public sealed class Summary
{
    public int Rows { get; set; }

    public static Summary Of(DataTable table) => new() { Rows = table.Rows.Count };
}

public sealed class Repository
{
    private readonly DataSet _data = new();

    public int Tables => _data.Tables.Count;
}

public static class Summaries
{
    public static object? Read(Stream stream) => new XmlSerializer(typeof(Summary)).Deserialize(stream);
}
