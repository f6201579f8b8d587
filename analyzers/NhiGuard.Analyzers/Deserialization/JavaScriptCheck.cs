using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2002 for JavaScriptSerializer: reported where it is made, and where it reads in another statement.</summary>
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
            && IsOpen(hit, made) && !IsReadHere(creation))
        {
            hit.Report(DeserializationAnalyzer.TypeNames, creation, "'JavaScriptSerializer' with this resolver", Advice);
        }
    }

    private static bool IsOpen(Hit hit, IObjectCreationOperation made) =>
        made.Arguments is [{ Value: var resolver }] && new BinderJudge(hit).Value(resolver) == Binding.Open;

    // new JavaScriptSerializer(resolver).Deserialize<Order>(json): the call carries the finding.
    private static bool IsReadHere(ObjectCreationExpressionSyntax creation)
    {
        SyntaxNode node = creation;
        while (node.Parent is ParenthesizedExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Deserialize" or "DeserializeObject" };
    }
}
