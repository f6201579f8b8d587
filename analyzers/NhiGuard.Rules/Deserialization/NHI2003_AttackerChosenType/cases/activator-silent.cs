public static class ActivatorSilentUses
{
    public static object? Make() => Activator.CreateInstance(typeof(Version));

    public static T Generic<T>()
        where T : new() => Activator.CreateInstance<T>();

    public static IEnumerable<object?> Plugins(System.Reflection.Assembly assembly) =>
        assembly.GetTypes().Where(t => typeof(IFormattable).IsAssignableFrom(t)).Select(t => Activator.CreateInstance(t));

    public static object? Guarded(string name)
    {
        var type = Type.GetType(name);
        if (type is null || !typeof(IFormattable).IsAssignableFrom(type))
        {
            throw new ArgumentException(name);
        }

        return Activator.CreateInstance(type);
    }

    public static Type List(Type item) => typeof(List<>).MakeGenericType(item);
}
