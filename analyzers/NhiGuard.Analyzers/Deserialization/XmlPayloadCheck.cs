using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2004: DataSet, XAML, resources, DTD.</summary>
internal static class XmlPayloadCheck
{
    public static void Judge(Hit hit)
    {
        foreach (var row in hit.Serializers.Rows(hit.Word).Where(r => r.RuleId == "NHI2004"))
        {
            if (Found(hit, row) is { } place)
            {
                Report(hit, row, place);
                foreach (var reader in row.Use == Use.Mention && place.Parent is AssignmentExpressionSyntax set ? XmlResolverCheck.Readers(hit, set) : [])
                {
                    Report(hit, row, reader);
                }

                return;
            }
        }
    }

    private static void Report(Hit hit, SerializerRow row, SyntaxNode place) =>
        hit.Report(DeserializationAnalyzer.XmlPayload, place, $"'{row.TypeName}'", Why(row));

    private static SyntaxNode? Found(Hit hit, SerializerRow row)
    {
        switch (row.Use)
        {
            case Use.Call:
                var use = (SyntaxNode?)hit.Call ?? hit.Whole;
                return hit.Symbol is IMethodSymbol method && hit.Serializers.Is(row, method.ContainingType) && !IsOwn(hit, row, hit.Operation(use)) ? use : null;
            case Use.Creation:
                return Creation(hit) is { } creation && hit.Operation(creation) is IObjectCreationOperation { Constructor: { } } made
                    && hit.Serializers.Is(row, made.Type) && !IsOwn(hit, row, made)
                    ? creation
                    : null;
            case Use.SwitchedOff:
                return hit.Serializers.Is(row, hit.Symbol?.ContainingType) && hit.Whole.Parent is AssignmentExpressionSyntax { Right: var value } assignment
                    && hit.Model.GetConstantValue(value, hit.Token) is { Value: false }
                    ? assignment
                    : null;
            case Use.Mention:
                return hit.Serializers.Is(row, hit.Symbol?.ContainingType) && hit.Whole.Parent is AssignmentExpressionSyntax set && set.Right == hit.Whole && !XmlResolverCheck.IsCut(hit, set)
                    ? hit.Whole
                    : null;
            case Use.Cast:
                return hit.Symbol is INamedTypeSymbol number && hit.Serializers.Is(row, number) && hit.Whole.Parent is CastExpressionSyntax { Parent: AssignmentExpressionSyntax given } cast
                    && given.Right == cast && hit.Model.GetConstantValue(cast, hit.Token) is { Value: 2 } && !XmlResolverCheck.IsCut(hit, given)
                    ? cast
                    : null;
            case Use.Resolver:
                return XmlResolverCheck.Installed(hit, row);
            case Use.OldDefault:
                return Creation(hit) is { } old ? XmlResolverCheck.OldDefault(hit, row, old) : null;
            case Use.Graph:
                return (Creation(hit) ?? hit.Call) is { } reader && hit.Operation(reader) is { } graph && hit.Serializers.Is(row, Declaring(graph))
                    && graph.Descendants().OfType<ITypeOfOperation>().Any(t => TypeGraph.Any(t.TypeOperand, type => IsData(hit, type)))
                    ? reader
                    : null;
            case Use.Member:
                return hit.Symbol is INamedTypeSymbol member && hit.Serializers.Is(row, member) ? Member(hit) : null;
            default:
                return null;
        }
    }

    private static ITypeSymbol? Declaring(IOperation use) => use is IInvocationOperation call ? call.TargetMethod.ContainingType : use.Type;

    private static bool IsData(Hit hit, ITypeSymbol type) => hit.Serializers.Is("System.Data.DataSet", type) || hit.Serializers.Is("System.Data.DataTable", type);

    private static SyntaxNode? Creation(Hit hit) => hit.Whole.Parent switch
    {
        ObjectCreationExpressionSyntax creation when creation.Type == hit.Whole => creation,
        VariableDeclarationSyntax { Variables: [{ Initializer.Value: ImplicitObjectCreationExpressionSyntax creation }] } => creation,
        _ => null,
    };

    private static bool IsOwn(Hit hit, SerializerRow row, IOperation? use)
    {
        var arguments = use switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return row.Unless switch
        {
            Unless.OwnResource => arguments.Length > 0 && hit.Origin(arguments[0].Value) is { Count: > 0 } ends && ends.All(e => IsPartOfApplication(hit, e)),
            Unless.PlainStylesheet => !Stylesheet.IsTrusted(hit, (IInvocationOperation)use!),
            _ => false,
        };
    }

    // A file or resource that the code names, also behind a reader.
    private static bool IsPartOfApplication(Hit hit, IOperation end) => end switch
    {
        { ConstantValue: { HasValue: true, Value: string } } => true,
        IInvocationOperation { TargetMethod.Name: "GetManifestResourceStream" or "GetResourceStream" } => true,
        IPropertyReferenceOperation { Property.Name: "Stream", Instance: { } info } => hit.Origin(info).All(e => IsPartOfApplication(hit, e)),
        IObjectCreationOperation { Type.Name: "StreamReader" or "XmlTextReader" or "XamlXmlReader" or "FileStream" or "StringReader", Arguments: [{ Value: var inner }, ..] } =>
            hit.Origin(inner).All(e => IsPartOfApplication(hit, e)),
        IInvocationOperation { TargetMethod: { Name: "Create" or "OpenRead" or "OpenText", ContainingType.Name: "XmlReader" or "File" }, Arguments: [{ Value: var inner }, ..] } =>
            hit.Origin(inner).All(e => IsPartOfApplication(hit, e)),
        _ => false,
    };

    // [Serializable] class Order { DataSet Lines; }
    private static SyntaxNode? Member(Hit hit)
    {
        var declaration = hit.Name.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or StatementSyntax or ExpressionSyntax { RawKind: (int)SyntaxKind.InvocationExpression });
        var (type, member) = declaration switch
        {
            FieldDeclarationSyntax field => (field.Declaration.Type, field.Declaration.Variables[0]),
            PropertyDeclarationSyntax property => (property.Type, (SyntaxNode)property),
            _ => (null, null),
        };
        return type?.Span.Contains(hit.Name.Span) == true
            && hit.Model.GetDeclaredSymbol(member!, hit.Token) is { IsStatic: false } symbol && IsSerialized(symbol)
            ? type
            : null;
    }

    private static bool IsSerialized(ISymbol member)
    {
        var marks = member.GetAttributes().Select(a => a.AttributeClass?.Name).ToList();
        if (marks.Contains("NonSerializedAttribute") || marks.Contains("IgnoreDataMemberAttribute") || marks.Contains("XmlIgnoreAttribute"))
        {
            return false;
        }

        var type = member.ContainingType.GetAttributes().Select(a => a.AttributeClass?.Name).ToList();
        return type.Contains("SerializableAttribute") || type.Contains("XmlRootAttribute") || type.Contains("XmlTypeAttribute")
            || (type.Contains("DataContractAttribute") && marks.Contains("DataMemberAttribute"));
    }

    private static string Why(SerializerRow row) => row.TypeName switch
    {
        "DataSet" or "DataTable" => "the schema in it names types",
        "XmlSerializer" or "DataContractSerializer" or "DataContractJsonSerializer" => "a DataSet in the graph reads types from it",
        "DtdProcessing" or "XmlReaderSettings" => "a DTD grows without bound, and with a resolver fetches files and addresses",
        "XmlDocument" or "ConfigXmlDocument" or "XmlDataDocument" or "XmlTextReader" or "XPathDocument" => "a DTD fetches files and addresses",
        "XslCompiledTransform" or "XslTransform" => "a stylesheet runs scripts and fetches documents",
        "XamlReader" or "XamlServices" or "ActivityXamlServices" => "XAML names types, members and arguments",
        _ => "entries of other types are read with a formatter",
    };
}
