using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Identity;

/// <summary>The target that a constant reaches through arrays, collections, choices and conversions.</summary>
/// <param name="Name">Name of the parameter, property, field or local, or the key of a form.</param>
/// <param name="Target">The parameter's argument, the assignment or the declaration.</param>
/// <param name="Callee">The method or constructor that is called, or null.</param>
internal sealed record ScopePosition(string Name, IOperation Target, IMethodSymbol? Callee)
{
    private static readonly string[] s_asksFor =
        ["require", "accept", "allow", "support", "valid", "forbid", "den", "missing", "expect", "wide", "danger", "grantable", "known", "log", "scan"];

    private static readonly string[] s_checks =
        ["Has", "Require", "Verify", "Check", "Validate", "Is", "Contains", "Ensure", "Allow", "Demand", "Assert", "Begin", "Accept", "Deny", "Remove", "Except", "Supports"];

    /// <summary>True where a scope is asked for.</summary>
    public bool IsScope =>
        (Name.EndsWith("scope", StringComparison.OrdinalIgnoreCase) || Name.EndsWith("scopes", StringComparison.OrdinalIgnoreCase))
        && !s_asksFor.Any(word => Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        && (Callee is null || !s_checks.Any(verb => Callee.Name.StartsWith(verb, StringComparison.Ordinal)));

    /// <summary>True where a role of Azure is assigned.</summary>
    public bool IsRole => Name.StartsWith("roleDefinition", StringComparison.OrdinalIgnoreCase) || Name.Equals("azureRole", StringComparison.OrdinalIgnoreCase);

    /// <summary>Climbs from a constant to its target; null where the way ends elsewhere, at a comparison for example.</summary>
    public static ScopePosition? Of(IOperation value)
    {
        for (var (at, child) = (value.Parent, value); at is not null; (at, child) = (at.Parent, at))
        {
            switch (at)
            {
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" } add } when add.Instance is not null:
                    if (Key(add.Arguments, at) is { } formKey)
                    {
                        return new(formKey, at, null);
                    }

                    if (add.Instance is IPropertyReferenceOperation { Property: var collection })
                    {
                        return new(collection.Name, at, null);
                    }

                    at = add;
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String } } join }:
                    at = join;
                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "ResourceIdentifier" } identifier }:
                    at = identifier;
                    break;
                case IArgumentOperation { Parameter: { } parameter } argument:
                    var (arguments, callee) = argument.Parent switch
                    {
                        IInvocationOperation call => (call.Arguments, call.TargetMethod),
                        IObjectCreationOperation creation => (creation.Arguments, creation.Constructor),
                        _ => default,
                    };
                    return new((arguments.IsDefault ? null : Key(arguments, argument)) ?? parameter.Name, argument, callee);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ Value.ConstantValue.Value: string key }] } } indexed:
                    return new(key, indexed, null);
                case IAssignmentOperation { Target: IMemberReferenceOperation member } assignment when assignment.Value == child:
                    return new(member.Member.Name, assignment, null);
                case IAssignmentOperation { Target: ILocalReferenceOperation local } assignment when assignment.Value == child:
                    return new(local.Local.Name, assignment, null);
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation member }:
                    return new(member.Member.Name, at, null);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return new(declarator.Symbol.Name, declarator, null);
                case IFieldInitializerOperation { InitializedFields: [var field] }:
                    return new(field.Name, at, null);
                case IPropertyInitializerOperation { InitializedProperties: [var property] }:
                    return new(property.Name, at, null);
                case IParameterInitializerOperation initializer:
                    return new(initializer.Parameter.Name, at, null);
                case IConversionOperation or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation or IInterpolatedStringOperation
                    or IInterpolatedStringTextOperation or IInterpolationOperation or ICoalesceOperation or IObjectOrCollectionInitializerOperation or IObjectCreationOperation
                    or IVariableDeclaratorOperation:
                case IConditionalOperation conditional when conditional.Condition != child:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add }:
                    break;
                default:
                    // Collection expressions have no operation of their own in the oldest compiler that is supported.
                    if (at.Syntax is not (CollectionExpressionSyntax or ExpressionElementSyntax))
                    {
                        return null;
                    }

                    break;
            }
        }

        return null;
    }

    // ("scope", "…") is an entry of a form or a query.
    private static string? Key(IReadOnlyList<IArgumentOperation> arguments, IOperation value) =>
        arguments is [{ Value.ConstantValue.Value: string key } first, _, ..] && first != value && key.EndsWith("scope", StringComparison.OrdinalIgnoreCase) ? key : null;
}
