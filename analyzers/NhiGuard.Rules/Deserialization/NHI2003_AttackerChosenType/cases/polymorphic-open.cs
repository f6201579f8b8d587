using System.Text.Json.Serialization.Metadata;

public static class OpenShapes
{
    public static void Configure(JsonTypeInfo info, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            info.PolymorphismOptions!.DerivedTypes.Add({|NHI2003:new JsonDerivedType(Type.GetType(name)!, name)|});
        }
    }
}
