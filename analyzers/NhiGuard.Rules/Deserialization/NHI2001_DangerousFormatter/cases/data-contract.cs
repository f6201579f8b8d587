using System.Runtime.Serialization;
using System.Xml.Serialization;

public sealed class Invoice
{
    public decimal Total { get; set; }
}

public static class Contracts
{
    private static readonly DataContractSerializer s_contract = new(typeof(Invoice));
    private static readonly XmlSerializer s_xml = new(typeof(Invoice));

    public static Invoice? Read(Stream stream) => (Invoice?)s_contract.ReadObject(stream);

    public static Invoice? ReadXml(Stream stream) => (Invoice?)s_xml.Deserialize(stream);
}
