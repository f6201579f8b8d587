using System.Linq.Expressions;
using System.Xml.Serialization;
using Xml = System.Xml.Serialization.XmlSerializer;

public static class OddTypes
{
    public static Xml Alias(string name) => {|NHI2003:new Xml(Type.GetType(name)!)|};

    public static Expression<Func<string, object?>> Tree() => name => {|NHI2003:Activator.CreateInstance(Type.GetType(name)!)|};

    public static string Name() => nameof(Activator.CreateInstance) + nameof(XmlSerializer);

    public static T Generic<T>()
        where T : new() => Activator.CreateInstance<T>();

    public static object? Dynamic(dynamic type) => Activator.CreateInstance(type);

    public static Func<Type, object?> Group() => Activator.CreateInstance;
}
