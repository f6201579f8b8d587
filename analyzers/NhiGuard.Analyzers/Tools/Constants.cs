using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Tools;

/// <summary>Names that stand in the code as constants.</summary>
internal static class Constants
{
    /// <summary>What a scope that holds a credential is replaced by.</summary>
    public const string Redacted = "[redacted]";

    /// <summary>A text that can be a name: not empty, and no credential that would be shown in a message or the inventory.</summary>
    public static string? Name(object? value) => value is string text && text.Trim().Length > 0 && !IsSecret(text) ? text : null;

    /// <summary>True for a text that holds a credential.</summary>
    public static bool IsSecret(string text) => SecretScanner.Scan(text).Count > 0;

    /// <summary>What the caller wrote for a parameter, or null where it wrote nothing.</summary>
    public static IOperation? Written(IEnumerable<IArgumentOperation> arguments, Func<IParameterSymbol, bool> parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { } p, ArgumentKind: not ArgumentKind.DefaultValue } && parameter(p))
            {
                var value = argument.Value;
                return value is { ConstantValue: { HasValue: true, Value: null } } ? null : value;
            }
        }

        return null;
    }

    /// <summary>What an object's initializer assigns to a property, or null.</summary>
    public static IOperation? Assigned(IObjectCreationOperation creation, string property) =>
        creation.Initializer?.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .LastOrDefault(a => a.Target is IPropertyReferenceOperation target && target.Property.Name == property)?.Value;

    /// <summary>The value without conversions.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        while (value is IConversionOperation { Operand: { } operand })
        {
            value = operand;
        }

        return value;
    }
}
