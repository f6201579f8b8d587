using System.Reflection;

namespace NhiGuard.House.Checks;

/// <summary>Analyzers and fixes as the compiler finds them: by their base class.</summary>
internal static class Parts
{
    public static IEnumerable<T> Of<T>(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
        .Select(type => (T)Activator.CreateInstance(type)!);
}
