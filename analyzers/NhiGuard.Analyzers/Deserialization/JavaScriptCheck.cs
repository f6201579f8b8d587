using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2002 for JavaScriptSerializer: reported where it reads; where it is only made, there.</summary>
internal static class JavaScriptCheck
{
    private const string Advice = "use no resolver, or one with a closed set";

    public static void Call(Hit hit)
    {
        var use = (SyntaxNode?)hit.Call ?? hit.Whole;
        var receiver = hit.Operation(use) switch
        {
            IInvocationOperation call => call.Instance,
            IMethodReferenceOperation reference => reference.Instance,
            _ => null,
        };
        if (hit.Origin(receiver).OfType<IObjectCreationOperation>().Any(made => IsOpen(hit, made)))
        {
            hit.Report(DeserializationAnalyzer.TypeNames, use, "'JavaScriptSerializer' with this resolver", Advice);
        }
    }

    public static void Creation(Hit hit)
    {
        if (hit.Whole.Parent is ObjectCreationExpressionSyntax creation
            && hit.Operation(creation) is IObjectCreationOperation made
            && hit.Serializers.Is("System.Web.Script.Serialization.JavaScriptSerializer", made.Type)
            && IsOpen(hit, made) && !IsReadHere(hit, creation))
        {
            hit.Report(DeserializationAnalyzer.TypeNames, creation, "'JavaScriptSerializer' with this resolver", Advice);
        }
    }

    private static bool IsOpen(Hit hit, IObjectCreationOperation made) =>
        made.Arguments is [{ Value: var resolver }] && new BinderJudge(hit).Value(resolver) == Binding.Open;

    // The reading call is in the same type and carries the finding.
    private static bool IsReadHere(Hit hit, ObjectCreationExpressionSyntax creation) =>
        creation.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
        && (Words.Tokens(type, "Deserialize").Any() || Words.Tokens(type, "DeserializeObject").Any());
}
