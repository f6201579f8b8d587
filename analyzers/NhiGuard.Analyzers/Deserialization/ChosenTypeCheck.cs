using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2003: a type that was looked up by a name from data reaches a serializer or an activator.</summary>
internal static class ChosenTypeCheck
{
    public static void Judge(Hit hit)
    {
        foreach (var row in hit.Serializers.Rows(hit.Word).Where(r => r.Use == Use.ChosenType))
        {
            if (Place(hit, row) is not { } use)
            {
                continue;
            }

            var (type, arguments) = hit.Operation(use) switch
            {
                IObjectCreationOperation creation => (creation.Type, creation.Arguments),
                IInvocationOperation call => ((ITypeSymbol?)call.TargetMethod.ContainingType, call.Arguments),
                _ => (null, ImmutableArray<IArgumentOperation>.Empty),
            };
            if (hit.Serializers.Is(row, type) && arguments.Any(a => IsChosen(hit, row, a)))
            {
                hit.Report(DeserializationAnalyzer.ChosenType, use, row.Members.Length == 0 ? row.TypeName : hit.Word);
                return;
            }
        }
    }

    private static SyntaxNode? Place(Hit hit, SerializerRow row) =>
        row.Members.Length == 0 ? hit.Whole.Parent as ObjectCreationExpressionSyntax ?? Implicit(hit) : hit.Call;

    // XmlSerializer s = new(type);
    private static SyntaxNode? Implicit(Hit hit) => hit.Whole.Parent is VariableDeclarationSyntax { Variables: [{ Initializer.Value: ImplicitObjectCreationExpressionSyntax creation }] }
        ? creation
        : null;

    private static bool IsChosen(Hit hit, SerializerRow row, IArgumentOperation argument)
    {
        switch (argument.Parameter?.Type)
        {
            case { Name: "Type" } or IArrayTypeSymbol { ElementType.Name: "Type" }:
                return Values(hit, argument.Value).Any(value => hit.Origin(value).Any(end => IsLookup(hit, end) && !IsGuarded(hit, end, value)));

            // new XmlMessageFormatter(names)
            case IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } when argument.Parameter.Name is "targetTypeNames":
                return Values(hit, argument.Value).Any(value => IsData(hit, value));

            // Activator.CreateInstance(assembly, type) and its like take names.
            case { SpecialType: SpecialType.System_String } when row.Members.Length > 0 && argument.Parameter.Name is "typeName":
                return IsData(hit, argument.Value);
            default:
                return false;
        }
    }

    // The elements of an array that is written here, else the value itself.
    private static IEnumerable<IOperation> Values(Hit hit, IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            { Syntax: CollectionExpressionSyntax list } => list.Elements.OfType<ExpressionElementSyntax>().Select(e => hit.Operation(e.Expression)).OfType<IOperation>(),
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            _ => [value],
        };
    }

    // A lookup by name that is not written in the code.
    private static bool IsLookup(Hit hit, IOperation end)
    {
        if (end is IArrayCreationOperation { Initializer: { } many })
        {
            return many.ElementValues.Any(v => hit.Origin(v).Any(e => e is not IArrayCreationOperation && IsLookup(hit, e)));
        }

        if (end is IParameterReferenceOperation { Parameter.ContainingSymbol: var action })
        {
            return WebAction.Is(action);
        }

        return end is IInvocationOperation { TargetMethod: { } method, Arguments: [var first, ..] } call
            && (method.ContainingType?.ToDisplayString(), method.Name) switch
            {
                ("System.Type", "GetType") => method.IsStatic && IsData(hit, first.Value),
                ("System.Reflection.Assembly" or "System.Reflection.Module" or "System.Web.Compilation.BuildManager" or "System.Reflection.TypeInfo", "GetType") => IsData(hit, first.Value),
                ("System.Type", "GetTypeFromProgID" or "GetTypeFromCLSID") => IsData(hit, first.Value),
                ("System.Type", "MakeGenericType") => false,
                _ => false,
            }
            && !IsClosedSet(hit, call);
    }

    private static bool IsClosedSet(Hit hit, IInvocationOperation call) =>
        call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && Guard.Covers(call.Syntax, member, hit.Origins.Models.Of(call.Syntax));

    private static bool IsData(Hit hit, IOperation name) => hit.Origin(name).Any(end => !IsWritten(end));

    // Literals, names of types, and texts put together from them.
    private static bool IsWritten(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } => true,
        IFieldReferenceOperation { Field: { IsConst: true } } => true,
        IPropertyReferenceOperation { Property: { Name: "FullName" or "AssemblyQualifiedName" or "Name" or "Namespace" } property } =>
            property.ContainingType.Name is "Type" or "MemberInfo" or "AssemblyName" or "Assembly",
        IBinaryOperation { LeftOperand: var left, RightOperand: var right } => IsWritten(left) && IsWritten(right),
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().All(p => IsWritten(p.Expression)),
        IConversionOperation { Operand: var operand } => IsWritten(operand),
        _ => false,
    };

    // if (!allowed.Contains(type)) throw; before the use, or a test of the base type.
    private static bool IsGuarded(Hit hit, IOperation lookup, IOperation value) =>
        value.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && Guard.Covers(value.Syntax, member, hit.Origins.Models.Of(value.Syntax));
}
