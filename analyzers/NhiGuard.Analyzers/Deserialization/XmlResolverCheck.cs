using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2004: readers that fetch what a document names, because they are told to or because old frameworks do.</summary>
internal static class XmlResolverCheck
{
    private const string Resolver = "XmlResolver";

    /// <summary>The value, where a resolver that fetches is set on a reader that reads DTDs.</summary>
    public static SyntaxNode? Installed(Hit hit, SerializerRow row) =>
        hit.Serializers.Is(row, hit.Symbol?.ContainingType) && hit.Whole.Parent is AssignmentExpressionSyntax set && set.Left == hit.Whole
        && hit.Serializers.Is(row, hit.Operation(set) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance.Type: var type } } ? type : null)
        && hit.Origin(hit.Operation(set.Right)).Any(end => IsFetching(hit, end)) && !RefusesDtd(hit, set)
            ? set.Right
            : null;

    /// <summary>The creation, where the framework gives the object a resolver and the code does not take it away.</summary>
    public static SyntaxNode? OldDefault(Hit hit, SerializerRow row, SyntaxNode creation) =>
        hit.Serializers.Xml.Fetch
        && hit.Operation(creation) is IObjectCreationOperation { Type: { } type } made
        && hit.Serializers.Is(row, type) && type.DeclaringSyntaxReferences.IsEmpty
        && !(made.Arguments is [{ Parameter.Type: { Name: "XmlReader" } }, ..]) && !IsCut(hit, creation) && !RefusesDtd(hit, creation)
            ? creation
            : null;

    /// <summary>The readers made, in other statements, with settings that <paramref name="set"/> opens and that have a resolver which fetches.</summary>
    public static IEnumerable<SyntaxNode> Readers(Hit hit, AssignmentExpressionSyntax set) => !IsFetchingBeside(hit, set) ? [] : Settings.Uses(hit, set)
        .Where(call => hit.Operation(call) is IInvocationOperation { TargetMethod: { Name: "Create", ContainingType: var type } } && hit.Serializers.Is("System.Xml.XmlReader", type));

    /// <summary>True where the same object's resolver is set to one that fetches nothing.</summary>
    public static bool IsCut(Hit hit, SyntaxNode node) => Settings.Beside(hit, node, Resolver).Where(value => Settings.IsSure(value, node))
        .Any(value => value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }
            || hit.Operation(value)?.Type is { Name: "XmlSecureResolver" or "XmlPreloadedResolver" });

    private static bool IsFetchingBeside(Hit hit, SyntaxNode set) =>
        hit.Serializers.Xml.Fetch || Settings.Beside(hit, set, Resolver).Any(value => hit.Origin(hit.Operation(value)).Any(end => IsFetching(hit, end)));

    private static bool RefusesDtd(Hit hit, SyntaxNode node) =>
        Settings.Beside(hit, node, "DtdProcessing").Where(value => Settings.IsSure(value, node)).Any(value => hit.Operation(value)?.ConstantValue is { HasValue: true, Value: 0 or 1 })
        || Settings.Beside(hit, node, "ProhibitDtd").Where(value => Settings.IsSure(value, node)).Any(value => hit.Operation(value)?.ConstantValue is { HasValue: true, Value: true });

    private static bool IsFetching(Hit hit, IOperation end) => end.Type is INamedTypeSymbol type
        && hit.Serializers.Find("System.Xml.XmlUrlResolver").Contains(type, SymbolEqualityComparer.Default);
}
