using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Tools;

namespace NhiGuard.Analyzers.Inventory;

/// <summary>A place that names a secret; the name, never a value.</summary>
/// <param name="Name">Name as the policy names it.</param>
/// <param name="Location">The place.</param>
public sealed record SeenSecret(string Name, Location Location)
{
    /// <summary>Reads <c>SecretRef.For("NAME")</c>, <c>SecretRef.Prefix + "NAME"</c> and leases; null for anything else.</summary>
    public static SeenSecret? TryRead(IOperation operation, WellKnownTypes types) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "For" or "LeaseAsync", ContainingType: { } owner } } call
            when types.Is(owner, WellKnownNames.SecretRef) || types.Is(owner, WellKnownNames.SecretBroker)
            => Of(Constants.Written(call.Arguments, p => p.Name == "name")?.ConstantValue.Value, call),
        IFieldReferenceOperation { Field: { Name: "Prefix", ContainingType: { } owner } } prefix when types.Is(owner, WellKnownNames.SecretRef)
            => Of(Behind(prefix), prefix),
        _ => null,
    };

    private static SeenSecret? Of(object? name, IOperation operation) =>
        Constants.Name(name) is { } known ? new(known, operation.Syntax.GetLocation()) : null;

    // The constant that the prefix is part of may go on behind the name, as a header's value does.
    private static string? Behind(IFieldReferenceOperation prefix)
    {
        IOperation whole = prefix;
        while (whole.Parent is { ConstantValue: { HasValue: true, Value: string } } parent)
        {
            whole = parent;
        }

        var mark = (string?)prefix.ConstantValue.Value ?? "";
        var text = (string?)whole.ConstantValue.Value ?? "";
        var start = text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        var end = text.IndexOfAny([' ', ',', ';', '"', '\''], start);
        return end < 0 ? text.Substring(start) : text.Substring(start, end - start);
    }
}
