// @stubs web
using System.Web.Script.Serialization;

public sealed class Closed : JavaScriptTypeResolver
{
    public override Type ResolveType(string id) => id == "order" ? typeof(string) : throw new ArgumentException(id);

    public override string ResolveTypeId(Type type) => "order";
}

public static class ScriptsSilent
{
    public static object Own(string json) => new JavaScriptSerializer(new Closed()).DeserializeObject(json);
}
