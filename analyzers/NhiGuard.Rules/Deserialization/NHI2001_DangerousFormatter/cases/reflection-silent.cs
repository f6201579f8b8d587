public static class ReflectionSilentUses
{
    public static object? Make() => Activator.CreateInstance(Type.GetType("System.Text.StringBuilder")!);

    public static string Kind(object value) => value.GetType().Name;

    public static bool IsOld(string name) => name == "System.Runtime.Serialization.Formatters.Binary.BinaryFormatter";
}
