using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2002: serializers that build the types a payload names, and resolvers that look any name up.</summary>
internal static class TypeNameCheck
{
    private const string JsonTypeNames = "TypeNameHandling";

    /// <summary>Words beside those of the table.</summary>
    public static IEnumerable<string> Words =>
    [
        JsonTypeNames, "ItemTypeNameHandling", "ObjectSerializer", "JavaScriptSerializer", "WithTagMapping", "WithoutNodeTypeResolver",
        "LoadType", .. ResolverSinks,
    ];

    // Members and constructors that take a resolver as argument or value.
    private static IEnumerable<string> ResolverSinks =>
        ["DataContractSerializer", "DataContractResolver", "ReadObject", "BsonMapper", "WithNodeTypeResolver", "WithTypeResolver"];

    public static void Judge(Hit hit)
    {
        if (hit.Word is JsonTypeNames or "ItemTypeNameHandling")
        {
            JsonTypeNameCheck.Judge(hit);
            return;
        }

        foreach (var row in hit.Serializers.Rows(hit.Word).Where(r => r.RuleId == "NHI2002"))
        {
            if (row.Use == Use.Creation)
            {
                Installed(hit, row);
                return;
            }

            if (hit.Serializers.Is(row, hit.Symbol?.ContainingType))
            {
                Row(hit, row);
                return;
            }
        }

        switch (hit.Word)
        {
            case "JavaScriptSerializer":
                JavaScriptCheck.Creation(hit);
                break;
            case "ObjectSerializer":
                OpenPredicate(hit);
                break;
            case "WithTagMapping" when IsYaml(hit):
                TagMapping(hit);
                break;
            case "WithoutNodeTypeResolver" when IsYaml(hit) && hit.Name is GenericNameSyntax { TypeArgumentList.Arguments: [var type] } && type.ToString().EndsWith("PreventUnknownTagsNodeTypeResolver", StringComparison.Ordinal):
                Report(hit, hit.Call!, "Without its check for unknown tags YamlDotNet", "leave the check in");
                break;
            case var word when ResolverSinks.Contains(word):
                Resolver(hit);
                break;
        }
    }

    private static void Row(Hit hit, SerializerRow row)
    {
        switch (row.Use)
        {
            case Use.Mention when IsUsed(hit):
                Report(hit, hit.Whole, $"'{hit.Symbol!.ContainingType.Name}.{hit.Word}'", "choose a resolver or level that knows its types");
                break;
            case Use.Assignment when hit.Whole.Parent is AssignmentExpressionSyntax { Right: var value } assignment && IsSet(hit, value):
                Report(hit, assignment, $"'{hit.Word}'", "list the types instead");
                break;
            case Use.Assignment when hit.Name.Parent is NameEqualsSyntax { Parent: AttributeArgumentSyntax { Expression: var value } argument } && IsSet(hit, value):
                Report(hit, argument, $"'{hit.Word}'", "list the types instead");
                break;
            case Use.SwitchedOff when hit.Whole.Parent is AssignmentExpressionSyntax { Right: var value } assignment && assignment.Left == hit.Whole
                && hit.Model.GetConstantValue(value, hit.Token) is { Value: false }:
                Report(hit, assignment, $"Without '{hit.Word}' the serializer", "leave the check on, and read a closed set of types");
                break;
            case Use.Call when row.Binder == "":
                JavaScriptCheck.Call(hit);
                break;
            case Use.Call:
                var use = (SyntaxNode?)hit.Call ?? hit.Whole;
                if (!IsHarmless(hit, row, hit.Operation(use)))
                {
                    Report(hit, use, $"'{hit.Symbol!.ContainingType.Name}.{hit.Word}'", "read a closed set of types");
                }

                break;
        }
    }

    // queue.Formatter = new BinaryMessageFormatter(); beside a Body it is there to write.
    private static void Installed(Hit hit, SerializerRow row)
    {
        if (hit.Whole.Parent is ObjectCreationExpressionSyntax { Parent: AssignmentExpressionSyntax set } creation
            && set.Right == creation && hit.Operation(creation) is { } made && hit.Serializers.Is(row, made.Type)
            && !Settings.Beside(hit, set, "Body").Any())
        {
            Report(hit, creation, $"'{row.TypeName}'", "read a closed set of types");
        }
    }

    private static bool IsSet(Hit hit, ExpressionSyntax value) => hit.Model.GetConstantValue(value, hit.Token) is { Value: true };

    private static bool IsUsed(Hit hit) =>
        hit.Whole.Parent is not (BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } or CaseSwitchLabelSyntax or ConstantPatternSyntax)
        && !(hit.Whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == hit.Whole);

    private static bool IsHarmless(Hit hit, SerializerRow row, IOperation? operation)
    {
        var call = operation as IInvocationOperation;
        var receiver = call?.Instance ?? (operation as IMethodReferenceOperation)?.Instance;
        return row switch
        {
            { Unless: Unless.ClosedType } => IsClosed(call),
            { Unless: Unless.SubtypesRefused } => receiver is not null && hit.Origins.Of(receiver, hit.Token, intoCalls: false) is { Count: > 0 } ends && ends.All(e => RefusesSubtypes(e) || HasConverter(hit, e)),
            { Binder: "TypeNameConverter" } => hit.Origin(receiver) is { Count: > 0 } ends && ends.All(e => HasConverter(hit, e)),
            _ => call is not null && MessagePackOptions(hit, call),
        };
    }

    // Typeless with options whose LoadType is closed.
    private static bool MessagePackOptions(Hit hit, IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(a => a.Parameter?.Type.Name == "MessagePackSerializerOptions") is { ArgumentKind: ArgumentKind.Explicit } options
        && hit.Origin(options.Value) is { Count: > 0 } ends
        && ends.All(e => e is IObjectCreationOperation && new BinderJudge(hit).Value(e) == Binding.Closed);

    private static bool IsClosed(IInvocationOperation? call) => call switch
    {
        { TargetMethod.TypeArguments: [var type] } => TypeGraph.IsClosed(type),
        _ => call?.Arguments.Select(a => a.Value).OfType<ITypeOfOperation>().FirstOrDefault() is not { } type || TypeGraph.IsClosed(type.TypeOperand),
    };

    private static bool RefusesSubtypes(IOperation made) =>
        made is IInvocationOperation { Arguments: var arguments }
        && arguments.Any(a => a.Parameter?.Name == "disableSubtypeResolution" && a.Value.DescendantsAndSelf().Any(o => o.ConstantValue is { HasValue: true, Value: true }));

    // A serializer that is made with a converter of names which knows its types, directly or through its settings.
    private static bool HasConverter(Hit hit, IOperation made)
    {
        var judge = new BinderJudge(hit);
        return made.DescendantsAndSelf().Any(o => o switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "TypeNameConverter" or "typeNameConverter" } } set => judge.Value(set.Value) == Binding.Closed,
            IArgumentOperation { Parameter.Name: "typeConverter" or "typeNameConverter" } argument => judge.Value(argument.Value) == Binding.Closed,
            _ => false,
        }) || (made is IObjectCreationOperation { Arguments: [{ Value: ILocalReferenceOperation settings }] }
            && new ReceiverBinder(hit, "TypeNameConverter").OnPath(settings, "AdvancedSettings") == Binding.Closed);
    }

    private static bool IsYaml(Hit hit) => hit.Symbol?.ContainingNamespace?.ToDisplayString().StartsWith("YamlDotNet", StringComparison.Ordinal) == true;

    // A tag that stands for one of the application's own types is a closed set; a type of the framework or one that data chose is not.
    private static void TagMapping(Hit hit)
    {
        if (hit.Call is not { ArgumentList.Arguments: [_, { Expression: var expression }] } call)
        {
            return;
        }

        var isOwn = hit.Origin(hit.Operation(expression)) is { Count: > 0 } ends
            && ends.All(e => e is not IInvocationOperation && (e is not ITypeOfOperation { TypeOperand: var type } || TypeGraph.IsHarmlessMapping(type)));
        if (!isOwn)
        {
            Report(hit, call, "The tag mapping", "map tags to types of your own");
        }
    }

    // new ObjectSerializer(type => true)
    private static void OpenPredicate(Hit hit)
    {
        if (hit.Whole.Parent is ObjectCreationExpressionSyntax creation
            && hit.Operation(creation) is IObjectCreationOperation { Type: { } type } made
            && hit.Serializers.Is("MongoDB.Bson.Serialization.Serializers.ObjectSerializer", type)
            && made.Arguments.Any(a => a.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue.ConstantValue.Value: true }] } }))
        {
            Report(hit, creation, "'ObjectSerializer'", "allow the types that you store");
        }
    }

    private static void Resolver(Hit hit)
    {
        var use = hit.Whole.Parent switch
        {
            ObjectCreationExpressionSyntax creation => (SyntaxNode)creation,
            AssignmentExpressionSyntax assignment when assignment.Left == hit.Whole => assignment,
            _ => hit.Call!,
        };
        IEnumerable<IOperation> values = use is null ? [] : hit.Operation(use) switch
        {
            IObjectCreationOperation creation => creation.Arguments.Select(a => a.Value),
            IInvocationOperation call => call.Arguments.Select(a => a.Value),
            ISimpleAssignmentOperation assignment => [assignment.Value],
            _ => [],
        };
        var judge = new BinderJudge(hit);
        foreach (var value in values)
        {
            var type = value is IConversionOperation { IsImplicit: true } c ? c.Operand.Type : value.Type;
            if (judge.Contract(type) is { IsSink: true } && judge.Value(value) == Binding.Open)
            {
                Report(hit, value.Syntax, $"'{type!.Name}' looks any name up and", "answer from a closed set, or throw");
            }
        }
    }

    private static void Report(Hit hit, SyntaxNode at, string what, string advice) =>
        hit.Report(DeserializationAnalyzer.TypeNames, at, what, advice);
}
