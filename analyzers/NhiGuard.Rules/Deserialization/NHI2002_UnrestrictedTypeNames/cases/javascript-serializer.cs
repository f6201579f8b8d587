// @stubs web
using System.Web.Script.Serialization;

public sealed class Open : JavaScriptTypeResolver
{
    public override Type ResolveType(string id) => Type.GetType(id)!;

    public override string ResolveTypeId(Type type) => type.FullName!;
}

public sealed class Closed : JavaScriptTypeResolver
{
    public override Type ResolveType(string id) => id == "order" ? typeof(string) : throw new ArgumentException(id);

    public override string ResolveTypeId(Type type) => "order";
}

public static class Scripts
{
    public static object Simple(string json) => {|NHI2002:new JavaScriptSerializer(new SimpleTypeResolver()).DeserializeObject(json)|};

    public static object Own(string json)
    {
        var serializer = {|NHI2002:new JavaScriptSerializer(new Open())|};
        return {|NHI2002:serializer.Deserialize<object>(json)|};
    }

    public static object Plain(string json) => new JavaScriptSerializer().DeserializeObject(json);
}

public static class Made
{
    public static readonly JavaScriptSerializer Serializer = {|NHI2002:new JavaScriptSerializer(new SimpleTypeResolver())|};
}
