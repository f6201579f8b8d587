// @references serializers
using ServiceStack;
using ServiceStack.Text;

public static class ServiceStackUses
{
    public static Version Json(string text) => {|NHI2002:JsonSerializer.DeserializeFromString<Version>(text)|};

    public static Version Jsv(string text) => {|NHI2002:TypeSerializer.DeserializeFromString<Version>(text)|};

    public static Version Extension(string text) => {|NHI2002:text.FromJson<Version>()|};

    public static Version Csv(string text) => {|NHI2002:CsvSerializer.DeserializeFromString<Version>(text)|};

    public static Version Xml(string text) => {|NHI2002:XmlSerializer.DeserializeFromString<Version>(text)|};
}
