// @stubs web
using System.Web.Script.Serialization;
using Json = System.Web.Script.Serialization.JavaScriptSerializer;

public sealed class AliasedScript
{
    public Json Serializer { get; } = {|NHI2002:new Json(new SimpleTypeResolver())|};

    public Json Plain { get; } = new Json();
}
