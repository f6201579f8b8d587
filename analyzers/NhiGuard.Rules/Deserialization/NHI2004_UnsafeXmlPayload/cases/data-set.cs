using System.Data;

public static class DataSetUses
{
    public static DataSet Read(Stream stream)
    {
        var set = new DataSet();
        {|NHI2004:set.ReadXml(stream)|};
        return set;
    }

    public static void Schema(DataTable table, string path) => {|NHI2004:table.ReadXmlSchema(path)|};
}
