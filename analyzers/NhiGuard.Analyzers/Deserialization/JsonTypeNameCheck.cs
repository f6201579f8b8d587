using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2002 for Json.NET: <c>TypeNameHandling</c> other than None, wherever it is set, unless a closed binder is set with it.</summary>
internal static class JsonTypeNameCheck
{
    /// <summary>What to do instead.</summary>
    public const string Advice = "set None, or a binder with a closed set";

    private const string Type = "Newtonsoft.Json.TypeNameHandling";

    public static void Judge(Hit hit)
    {
        if (Value(hit) is { } value && IsSet(value) && !IsAsked(hit, value) && !IsBound(hit, value))
        {
            hit.Report(DeserializationAnalyzer.TypeNames, value, "'TypeNameHandling' other than None", Advice);
        }
    }

    /// <summary>True when what the property at <paramref name="hit"/> is set to trusts type names, and no closed binder stands beside it.</summary>
    public static bool IsTrusting(Hit hit, ExpressionSyntax value) =>
        hit.Serializers.Is(Type, hit.Model.GetTypeInfo(value, hit.Token).ConvertedType)
        && (IsOn(hit, value) || hit.Origin(hit.Operation(value)).Any(end => end.ConstantValue is { HasValue: true, Value: int and not 0 }))
        && !IsBound(hit, value);

    // TypeNameHandling.All, (TypeNameHandling)3, or what a property of that name is set to.
    private static ExpressionSyntax? Value(Hit hit)
    {
        var whole = hit.Whole;
        switch (hit.Symbol)
        {
            case INamedTypeSymbol type when hit.Serializers.Is(Type, type):
                ExpressionSyntax? value = whole.Parent switch
                {
                    MemberAccessExpressionSyntax access when access.Expression == whole => access,
                    CastExpressionSyntax cast when cast.Type == whole => cast,
                    _ => null,
                };
                while (value?.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } or ParenthesizedExpressionSyntax)
                {
                    // The first of several flags speaks for all of them.
                    if (value.Parent is BinaryExpressionSyntax flags && flags.Left != value && Mentions(flags.Left))
                    {
                        return null;
                    }

                    value = (ExpressionSyntax)value.Parent;
                }

                return value is not null && IsOn(hit, value) ? value : null;
            case IPropertySymbol or IFieldSymbol or IParameterSymbol:
                var assigned = whole.Parent switch
                {
                    AssignmentExpressionSyntax assignment when assignment.Left == whole => assignment.Right,
                    NameEqualsSyntax { Parent: AttributeArgumentSyntax argument } => argument.Expression,
                    _ => null,
                };
                return assigned is not null && !Mentions(assigned) && !IsAlias(hit, assigned) && hit.Serializers.Is(Type, hit.Model.GetTypeInfo(assigned, hit.Token).ConvertedType) && IsOn(hit, assigned)
                    ? assigned
                    : null;
            default:
                return null;
        }
    }

    private static bool Mentions(ExpressionSyntax value) => Words.Tokens(value, "TypeNameHandling").Any(t =>
        t.Parent!.Parent is CastExpressionSyntax || (t.Parent.Parent is MemberAccessExpressionSyntax m && (m.Expression == t.Parent || m.Parent is MemberAccessExpressionSyntax or CastExpressionSyntax)));

    // Names.All, which is a hit of its own.
    private static bool IsAlias(Hit hit, ExpressionSyntax value) =>
        value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => hit.Model.GetAliasInfo(name, hit.Token) is not null);

    private static bool IsOn(Hit hit, ExpressionSyntax value) => hit.Model.GetConstantValue(value, hit.Token) switch
    {
        { HasValue: true, Value: sbyte or byte or short or ushort or int or uint or long or ulong } number => Convert.ToDecimal(number.Value, CultureInfo.InvariantCulture) != 0,
        { HasValue: true } => false,
        _ => !Mentions(value) && IsChosenByCaller(hit, value),
    };

    // A parameter of a web action is filled from the request.
    private static bool IsChosenByCaller(Hit hit, ExpressionSyntax value) =>
        hit.Operation(value) is { } operation
        && hit.Origin(operation).OfType<IParameterReferenceOperation>().Any(p => WebAction.Is(p.Parameter.ContainingSymbol));

    // A comparison sets nothing.
    private static bool IsSet(ExpressionSyntax value)
    {
        SyntaxNode node = value;
        while (node.Parent is ParenthesizedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.CoalesceExpression),
            CaseSwitchLabelSyntax or ConstantPatternSyntax => false,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasFlag" or "Equals" or "AreEqual" } } } => false,
            _ => true,
        };
    }

    // Json.NET's own source asks its methods about a value; it sets none.
    private static bool IsAsked(Hit hit, ExpressionSyntax value) =>
        value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && hit.Model.GetTypeInfo(value, hit.Token).Type is { DeclaringSyntaxReferences.IsEmpty: false }
        && hit.Model.GetSymbolInfo(call, hit.Token).Symbol is { DeclaringSyntaxReferences.IsEmpty: false };

    private static bool IsBound(Hit hit, ExpressionSyntax value)
    {
        string[] names = ["SerializationBinder", "Binder"];
        if (value.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment || !assignment.Right.Span.Contains(value.Span))
        {
            return false;
        }

        var binders = assignment.Parent is InitializerExpressionSyntax initializer
            ? [.. initializer.Expressions.OfType<AssignmentExpressionSyntax>().Where(a => names.Contains(a.Left.ToString())), .. AfterInitializer(hit, initializer, names)]
            : OnSame(hit, (assignment.Left as MemberAccessExpressionSyntax)?.Expression, names);
        var judge = new BinderJudge(hit);
        return binders.Count > 0 && binders.All(b => judge.Value(hit.Operation(b.Right)) is Binding.Closed or Binding.Unknown);
    }

    // var settings = new JsonSerializerSettings { ... }; settings.SerializationBinder = ...;
    private static IReadOnlyList<AssignmentExpressionSyntax> AfterInitializer(Hit hit, InitializerExpressionSyntax initializer, string[] names)
    {
        var target = initializer.Parent?.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => SyntaxFactory.IdentifierName(declarator.Identifier),
            AssignmentExpressionSyntax outer => outer.Left,
            _ => null,
        };
        return Sets(initializer, target?.ToString(), names);
    }

    private static IReadOnlyList<AssignmentExpressionSyntax> OnSame(Hit hit, ExpressionSyntax? target, string[] names)
    {
        var after = Sets(hit.Name, target?.ToString(), names);

        // The object was made with a binder in its initializer.
        var made = target is null ? [] : hit.Origin(hit.Operation(target)).OfType<IObjectCreationOperation>()
            .SelectMany(c => c.Initializer?.Syntax is InitializerExpressionSyntax i ? i.Expressions.OfType<AssignmentExpressionSyntax>() : [])
            .Where(a => names.Contains(a.Left.ToString()) && a.SyntaxTree == hit.Name.SyntaxTree);
        return [.. after, .. made];
    }

    private static IReadOnlyList<AssignmentExpressionSyntax> Sets(SyntaxNode near, string? target, string[] names) =>
        target is null || near.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
            ? []
            : [.. member.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(a => a.Left is MemberAccessExpressionSyntax m && names.Contains(m.Name.Identifier.ValueText) && m.Expression.ToString() == target)];
}
