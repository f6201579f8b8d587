public static class ReflectionUses
{
    private const string Name = "System.Runtime.Serialization.Formatters.Binary.BinaryFormatter";

    public static object? Make()
    {
        var type = {|NHI2001:Type.GetType(Name + ", System.Runtime.Serialization.Formatters")|}!;
        return Activator.CreateInstance(type);
    }

    public static object? Other(System.Reflection.Assembly assembly) => {|NHI2001:assembly.GetType("System.Runtime.Serialization.Formatters.Soap.SoapFormatter")|};
}
