using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2002 for Json.NET where it reads, with settings that were made to trust type names in another statement.</summary>
internal static class JsonReadCheck
{
    private const string Serializer = "Newtonsoft.Json.JsonSerializer";

    /// <summary>Members that read.</summary>
    public static IEnumerable<string> Words =>
        ["Deserialize", "Populate", "DeserializeObject", "DeserializeAnonymousType", "PopulateObject", "ToObject", "DefaultSettings"];

    public static void Judge(Hit hit)
    {
        if (hit.Word == "DefaultSettings")
        {
            Default(hit);
        }
        else if (hit.Call is { } call && hit.Operation(call) is IInvocationOperation read && Settings(hit, read) is { } settings
            && new JsonSettings(hit, call).TrustNames(settings))
        {
            Report(hit, call, hit.Word);
        }
    }

    private static IOperation? Settings(Hit hit, IInvocationOperation read)
    {
        var type = read.TargetMethod.ContainingType;
        if (hit.Serializers.Is(Serializer, type))
        {
            return read.Instance;
        }

        var carrier = hit.Serializers.Is("Newtonsoft.Json.JsonConvert", type) ? "Newtonsoft.Json.JsonSerializerSettings"
            : hit.Serializers.Is("Newtonsoft.Json.Linq.JToken", type) ? Serializer
            : null;
        return carrier is null
            ? null
            : read.Arguments.FirstOrDefault(a => a.ArgumentKind == ArgumentKind.Explicit && hit.Serializers.Is(carrier, a.Parameter?.Type))?.Value;
    }

    // Reads that name no settings use these: the place is where they are handed over.
    private static void Default(Hit hit)
    {
        if (!hit.Serializers.Is("Newtonsoft.Json.JsonConvert", hit.Symbol?.ContainingType)
            || hit.Whole.Parent is not AssignmentExpressionSyntax { Right: var factory } set || set.Left != hit.Whole)
        {
            return;
        }

        foreach (var answer in Answers(hit, hit.Operation(factory)).Where(a => a.SyntaxTree == set.SyntaxTree))
        {
            if (hit.Operation(answer) is { } settings && new JsonSettings(hit, answer).TrustNames(settings))
            {
                Report(hit, answer, "DefaultSettings");
            }
        }
    }

    private static IEnumerable<SyntaxNode> Answers(Hit hit, IOperation? factory) => factory switch
    {
        IConversionOperation conversion => Answers(hit, conversion.Operand),
        IDelegateCreationOperation made => Answers(hit, made.Target),
        IAnonymousFunctionOperation lambda => lambda.Body.Descendants().OfType<IReturnOperation>().Select(r => r.ReturnedValue?.Syntax).OfType<SyntaxNode>(),
        IMethodReferenceOperation { Method.DeclaringSyntaxReferences: [var declaration] } => Bodies.Of(declaration.GetSyntax(hit.Token)),
        _ => [],
    };

    private static void Report(Hit hit, SyntaxNode at, string what) =>
        hit.Report(DeserializationAnalyzer.TypeNames, at, $"'{what}' with 'TypeNameHandling' other than None", JsonTypeNameCheck.Advice);
}
