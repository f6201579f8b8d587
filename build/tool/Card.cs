using System.Reflection;

namespace NhiGuard.Tool;

/// <summary>A rule card and the class that holds it.</summary>
internal sealed record Card(Type Type, Rule Rule)
{
    /// <summary>Every card of the rules, in order of id. They are found, not listed: a new rule edits no central file.</summary>
    public static IReadOnlyList<Card> All { get; } = In(typeof(Rule).Assembly);

    /// <summary>Every card in an assembly, in order of id.</summary>
    public static IReadOnlyList<Card> In(Assembly assembly) =>
    [
        .. from type in assembly.GetExportedTypes()
           let property = type.GetProperty("Rule", BindingFlags.Public | BindingFlags.Static, null, typeof(Rule), [], null)
           where property is not null
           let rule = (Rule)property.GetValue(null)!
           orderby rule.Id
           select new Card(type, rule),
    ];
}
