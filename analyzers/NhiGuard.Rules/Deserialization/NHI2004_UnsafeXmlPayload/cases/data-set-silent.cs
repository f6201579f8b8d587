using System.Data;

public static class DataSetSilentUses
{
    public static void Write(DataSet set, Stream stream) => set.WriteXml(stream);

    public static void Embedded(DataSet set)
    {
        using var stream = typeof(DataSet).Assembly.GetManifestResourceStream("schema.xsd")!;
        set.ReadXmlSchema(stream);
    }
}
