using System.Data;
using System.Linq.Expressions;
using System.Xml;
using Tables = System.Data.DataSet;

public static class OddXml
{
    public static void Alias(Tables tables, Stream stream) => {|NHI2004:tables.ReadXml(stream)|};

    public static Expression<Func<DataSet, Stream, XmlReadMode>> Tree() => (set, stream) => {|NHI2004:set.ReadXml(stream)|};

    public static Func<Stream, XmlReadMode> Group(DataSet set) => {|NHI2004:set.ReadXml|};

    public static string Name() => nameof(DataSet.ReadXml) + nameof(DtdProcessing.Parse) + nameof(XmlDocument.XmlResolver);

    public static void Generic<T>(T set, Stream stream)
        where T : DataSet => {|NHI2004:set.ReadXml(stream)|};

    public static void Dynamic(dynamic reader) => reader.XmlResolver = null;
}
