public static class ActivatorUses
{
    public static object? Make(string name) => {|NHI2003:Activator.CreateInstance(Type.GetType(name)!)|};

    public static object? Named(string assembly, string name) => {|NHI2003:Activator.CreateInstance(assembly, name)|};

    public static Type List(string name) => {|NHI2003:typeof(List<>).MakeGenericType(Type.GetType(name)!)|};

    public static object? Plugin(System.Reflection.Assembly assembly, string name) => {|NHI2003:assembly.CreateInstance(name)|};
}
