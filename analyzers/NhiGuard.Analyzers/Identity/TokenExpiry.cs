using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Times added up to the end of a credential.</summary>
internal static class TokenExpiry
{
    private static readonly string[] s_ends = ["Expir", "ValidTo", "EndDateTime", "NotAfter"];
    private static readonly string[] s_credentials = ["Token", "Sas", "Jwt", "Credential", "ApiKey", "Secret"];
    private static readonly string[] s_others = ["Cookie", "Cache", "Cancellation", "Session", "Refresh"];

    /// <summary>Tells by its name alone what cannot add to a time.</summary>
    public static bool MayAdd(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddYears" or "AddMonths" or "AddDays" or "AddHours" or "AddMinutes" } };

    /// <summary>How long the credential lives whose end is set with <paramref name="call"/>; null where it is no such call.</summary>
    public static TimeSpan? LifeOf(IInvocationOperation call) =>
        call is { TargetMethod: { Name: var unit, ContainingType.Name: "DateTime" or "DateTimeOffset" }, Arguments: [{ Value.ConstantValue: { HasValue: true, Value: { } amount } }] }
        && Life(unit, amount) is { } life
        && call.Instance is { } from && IsNow(from)
        && EndsCredential(call)
            ? life
            : null;

    private static TimeSpan? Life(string unit, object amount)
    {
        var number = amount switch { double d => d, int i => i, _ => 0 };
        var days = unit switch { "AddYears" => 365, "AddMonths" => 30, "AddDays" => 1, "AddHours" => 1 / 24d, "AddMinutes" => 1 / 1440d, _ => 0 } * number;
        return days is > 0 and < 4_000_000 ? TimeSpan.FromDays(days) : null;
    }

    private static bool IsNow(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property.Name: "UtcNow" or "Now" or "Today" } => true,
        IPropertyReferenceOperation { Property.Name: "UtcDateTime" or "DateTime" or "Date", Instance: { } inner } => IsNow(inner),
        IInvocationOperation { TargetMethod.Name: "GetUtcNow" or "GetLocalNow" } => true,
        _ => false,
    };

    private static bool EndsCredential(IOperation value)
    {
        var (at, child) = (value.Parent, value);
        while (at is IConversionOperation or IParenthesizedOperation or IPropertyReferenceOperation { Property.Name: "UtcDateTime" or "DateTime" or "Date" } or IObjectCreationOperation { Type.Name: "DateTimeOffset" or "Nullable" }
            || at is IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "DateTimeOffset" } })
        {
            (at, child) = (at.Parent, at);
        }

        return at switch
        {
            IAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment when assignment.Value == child => Ends(property.Name, property.ContainingType.Name),
            IArgumentOperation { Parameter: { } parameter, Parent: IObjectCreationOperation { Type: { } type } } => Ends(parameter.Name, type.Name),
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } } => Ends(parameter.Name, method.Name),
            _ => false,
        };
    }

    private static bool Ends(string target, string owner) =>
        Has(s_ends, target) && Has(s_credentials, owner) && !Has(s_others, owner) && !Has(s_others, target);

    private static bool Has(string[] words, string name) => words.Any(w => name.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0);
}
