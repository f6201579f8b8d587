using System.Data;
using System.Xml.Serialization;

public sealed class Report
{
    public DataTable? Rows { get; set; }
}

[Serializable]
public sealed class Snapshot
{
    public {|NHI2004:DataSet?|} Data { get; set; }

    [NonSerialized]
    private DataSet? _cache;

    public bool HasCache => _cache is not null;
}

public static class Reports
{
    public static object? Read(Stream stream) => {|NHI2004:new XmlSerializer(typeof(Report))|}.Deserialize(stream);

    public static object? Many(Stream stream) => {|NHI2004:new XmlSerializer(typeof(List<Report>))|}.Deserialize(stream);
}
