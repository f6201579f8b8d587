using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2001: reading with a dangerous formatter, also behind an interface, by reflection or by switch.</summary>
internal static class FormatterCheck
{
    /// <summary>Words beside those of the table: base types' members come with the table; these come by name only.</summary>
    public static IEnumerable<string> Words => ["GetType", "CreateInstance", "SetSwitch", .. DangerousFormatter.TypeNames.Select(n => n.Substring(n.LastIndexOf('.') + 1))];

    public static void Judge(Hit hit)
    {
        switch (hit.Word)
        {
            case "SetSwitch":
                Switch(hit);
                return;
            case "GetType" or "CreateInstance" when hit.Call is { ArgumentList.Arguments.Count: > 0 } call:
                Reflection(hit, call);
                return;
        }

        foreach (var row in hit.Serializers.Rows(hit.Word).Where(r => r is { RuleId: "NHI2001", Use: Use.Call }))
        {
            if (hit.Symbol is IMethodSymbol method && (hit.Serializers.Is(row, method.ContainingType) || hit.Serializers.Is(row, ReceiverType(hit))))
            {
                Read(hit, row);
                return;
            }
        }

        if (hit.Word is "Deserialize" or "ReadObject" && Behind(hit) is { } formatter)
        {
            Report(hit, hit.Call ?? (SyntaxNode)hit.Whole, formatter);
            return;
        }

        if (hit.Symbol is INamedTypeSymbol type && IsFormatter(hit, type)
            && (FormatterEscape.Place(hit, type) ?? (IsMadeOnly(hit, type) ? hit.Whole.Parent : null)) is { } place)
        {
            Report(hit, place, type.Name);
        }
        else if (hit.Serializers.Rows(hit.Word).Any(r => r is { RuleId: "NHI2001", Use: Use.SwitchedOff } && hit.Serializers.Is(r, hit.Symbol?.ContainingType))
            && hit.Whole.Parent is AssignmentExpressionSyntax { Right: var value } && hit.Model.GetConstantValue(value, hit.Token) is { Value: false })
        {
            Report(hit, hit.Whole.Parent, "ViewState without MAC");
        }
    }

    // ReadObject is declared in a base that says nothing.
    private static ITypeSymbol? ReceiverType(Hit hit) =>
        hit.Whole is MemberAccessExpressionSyntax access ? hit.Model.GetTypeInfo(access.Expression, hit.Token).Type : null;

    private static void Read(Hit hit, SerializerRow row)
    {
        var use = (SyntaxNode?)hit.Call ?? hit.Whole;
        var operation = hit.Operation(use);
        var receiver = operation switch
        {
            IInvocationOperation call => call.Instance,
            IMethodReferenceOperation reference => reference.Instance,
            _ => null,
        };
        if (IsHarmless(hit, row, operation, receiver)
            || (row.Binder is { } binder && new ReceiverBinder(hit, binder).Of(receiver) is Binding.Closed or Binding.Unknown))
        {
            return;
        }

        foreach (var place in hit.Call is { } read ? [read] : MethodGroup.Calls(hit))
        {
            Report(hit, place, row.TypeName);
        }
    }

    private static bool IsHarmless(Hit hit, SerializerRow row, IOperation? operation, IOperation? receiver)
    {
        var arguments = (operation as IInvocationOperation)?.Arguments ?? ImmutableArray<IArgumentOperation>.Empty;
        return row.Unless switch
        {
            Unless.Authenticated => receiver is not null && hit.Origin(receiver) is { Count: > 0 } ends && ends.All(e => HasMac(hit, e)),
            Unless.ConstantAddress => arguments.Any(a => a.Parameter?.Name == "url" && a.Value.ConstantValue.HasValue),
            Unless.PlainFormat => arguments.Any(a => IsPlain(a.Value)),
            _ => false,
        };
    }

    // new LosFormatter(enableMac: true, key)
    private static bool HasMac(Hit hit, IOperation made) =>
        made is IObjectCreationOperation creation
        && creation.Arguments.FirstOrDefault(a => a.Parameter?.Name == "enableMac") is { } mac
        && (IsTested(mac.Value.Syntax) || (hit.Origin(mac.Value) is { Count: > 0 } ends && ends.All(e => e.ConstantValue is { HasValue: true, Value: true })));

    // if (isSigned) new LosFormatter(isSigned, key)
    private static bool IsTested(SyntaxNode flag)
    {
        for (SyntaxNode child = flag, parent = flag.Parent!; flag is IdentifierNameSyntax && parent is not (null or MemberDeclarationSyntax); child = parent, parent = parent.Parent!)
        {
            var condition = parent switch
            {
                IfStatementSyntax choice when choice.Statement == child => choice.Condition,
                ConditionalExpressionSyntax choice when choice.WhenTrue == child => choice.Condition,
                _ => null,
            };
            if (condition?.ToString() == flag.ToString())
            {
                return true;
            }
        }

        return false;
    }

    // Made here and read elsewhere.
    private static bool IsMadeOnly(Hit hit, INamedTypeSymbol type) =>
        hit.Serializers.Rows("Deserialize").Any(r => r.Unless == Unless.Authenticated && hit.Serializers.Is(r, type))
        && hit.Whole.Parent is ObjectCreationExpressionSyntax creation && hit.Operation(creation) is { } made && !HasMac(hit, made)
        && creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } here
        && !Flow.Words.Tokens(here, "Deserialize").Any() && !Flow.Words.Tokens(here, "Serialize").Any();

    private static bool IsPlain(IOperation format) =>
        format is IMemberReferenceOperation { Member: { ContainingType.Name: "DataFormats", Name: not ("Serializable" or "PenData") } }
        || format.ConstantValue is { HasValue: true, Value: "Text" or "UnicodeText" or "FileDrop" or "Bitmap" or "HTML Format" or "Rich Text Format" };

    // A call on IFormatter, XmlObjectSerializer or dynamic whose receiver was made as a dangerous formatter.
    private static string? Behind(Hit hit)
    {
        var use = (SyntaxNode?)hit.Call ?? hit.Whole;
        var receiver = hit.Operation(use) switch
        {
            IInvocationOperation call => call.Instance,
            IMethodReferenceOperation reference => reference.Instance,
            IDynamicInvocationOperation { Operation: IDynamicMemberReferenceOperation dynamic } => dynamic.Instance,
            _ => null,
        };
        if (receiver?.Type is not { } type || !(type.TypeKind == TypeKind.Dynamic || IsBehindWhich(hit, type)))
        {
            return null;
        }

        var made = hit.Origin(receiver).Select(end => Made(hit, end)).FirstOrDefault(t => t is not null);
        return made is null || new ReceiverBinder(hit, "Binder").Of(receiver) == Binding.Closed ? null : made.Name;
    }

    /// <summary>True for a base or interface behind which a dangerous formatter may stand.</summary>
    public static bool IsBehindWhich(Hit hit, ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface } or { IsAbstract: true }
        && DangerousFormatter.TypeNames.SelectMany(name => hit.Serializers.Find(name))
            .Any(f => f.AllInterfaces.Contains(type, SymbolEqualityComparer.Default) || Bases(f).Contains(type, SymbolEqualityComparer.Default));

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    private static ITypeSymbol? Made(Hit hit, IOperation end) => end switch
    {
        IObjectCreationOperation { Type: { } type } when IsFormatter(hit, type) => type,
        IInvocationOperation { TargetMethod: { Name: "CreateInstance", ContainingType.Name: "Activator" } method } call =>
            method.TypeArguments.Concat(call.Arguments.Select(a => (a.Value as ITypeOfOperation)?.TypeOperand)).FirstOrDefault(t => IsFormatter(hit, t)),
        { Type: { } type } when IsFormatter(hit, type) => type,
        _ => null,
    };

    /// <summary>True for a dangerous formatter.</summary>
    public static bool IsFormatter(Hit hit, ITypeSymbol? type) => DangerousFormatter.TypeNames.Any(name => hit.Serializers.Is(name, type));

    private static void Reflection(Hit hit, InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (hit.Model.GetConstantValue(argument.Expression, hit.Token) is { Value: string text }
                && DangerousFormatter.TypeNames.FirstOrDefault(n => text.StartsWith(n, StringComparison.Ordinal)
                    && (text.Length == n.Length || text[n.Length] is ',' or ' ')) is { } name)
            {
                Report(hit, call, name.Substring(name.LastIndexOf('.') + 1));
                return;
            }
        }
    }

    private static void Switch(Hit hit)
    {
        if (hit.Call is { ArgumentList.Arguments: [{ Expression: var name }, { Expression: var value }] } call
            && hit.Model.GetConstantValue(name, hit.Token) is { Value: UnsafeSwitch.Name }
            && hit.Model.GetConstantValue(value, hit.Token) is { Value: true })
        {
            Report(hit, call, UnsafeSwitch.Name, " (switch in code)");
        }
    }

    private static void Report(Hit hit, SyntaxNode at, string what, string? tail = null) =>
        hit.Report(DeserializationAnalyzer.Formatter, at, what,
            tail ?? (hit.Operation(at) is IInvocationOperation call && FormatterCall.TryRead(call) is not null ? "" : FormatterCall.WhyNoFix));
}
