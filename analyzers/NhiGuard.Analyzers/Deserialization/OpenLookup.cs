using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>Looks in a resolver's code for a lookup of any name that no comparison guards.</summary>
internal sealed class OpenLookup(Hit hit, ResolverContract contract)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>True when the method can answer with a type that the code does not list.</summary>
    public bool IsOpen(IMethodSymbol method, int depth)
    {
        method = method.PartialImplementationPart ?? method;
        if (depth == 0 || !_seen.Add(method))
        {
            return false;
        }

        foreach (var body in method.DeclaringSyntaxReferences.Select(r => r.GetSyntax(hit.Token)))
        {
            foreach (var node in body.DescendantNodes())
            {
                if (node is InvocationExpressionSyntax call && IsOpen(call, depth) && !IsGuarded(call, body))
                {
                    return true;
                }

                if (contract.NullOpens && node is ExpressionSyntax answer && IsAnswer(answer) && IsNull(answer) && !Guard.Covers(answer, body, Model(answer)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private SemanticModel Model(SyntaxNode node) => hit.Origins.Models.Of(node);

    private bool IsOpen(InvocationExpressionSyntax call, int depth)
    {
        if (Model(call).GetOperation(call, hit.Token) is not IInvocationOperation { TargetMethod: var target } operation)
        {
            return false;
        }

        var type = target.ContainingType?.ToDisplayString();
        switch (type, target.Name)
        {
            case ("System.Type", "GetType") when target.IsStatic:
            case ("System.Reflection.Assembly", "GetType" or "Load" or "LoadFrom" or "LoadFile" or "LoadWithPartialName"):
            case ("System.Runtime.Loader.AssemblyLoadContext", "LoadFromAssemblyName" or "LoadFromAssemblyPath"):
            case ("System.Web.Compilation.BuildManager", "GetType"):
            case ("System.Reflection.Module", "GetType"):
                return operation.Arguments.Length > 0 && !operation.Arguments[0].Value.ConstantValue.HasValue && !IsTypeOf(operation.Arguments[0].Value);
            case ("System.AppDomain", "GetAssemblies"):
                return true;
        }

        if (target.Name == contract.Method && !target.IsStatic)
        {
            // DataContractResolver hands over the serializer's own closed resolver.
            var inner = operation.Instance;
            return contract.Method != "ResolveName"
                && (inner is IInstanceReferenceOperation ? target.DeclaringSyntaxReferences.IsEmpty : new BinderJudge(hit).Value(inner) == Binding.Open)
                || (!target.DeclaringSyntaxReferences.IsEmpty && inner is IInstanceReferenceOperation && IsOpen(target, depth - 1));
        }

        return !target.DeclaringSyntaxReferences.IsEmpty && ReturnsType(target) && IsOpen(target, depth - 1);
    }

    private static bool ReturnsType(IMethodSymbol method) =>
        method.ReturnType is { Name: "Type" } || method.Parameters.Any(p => p.RefKind == RefKind.Out && p.Type.Name == "Type");

    private static bool IsTypeOf(IOperation value) => value is IPropertyReferenceOperation { Instance: ITypeOfOperation };

    // The lookup itself is guarded, or what it found is before it is answered.
    private bool IsGuarded(InvocationExpressionSyntax call, SyntaxNode body)
    {
        if (Guard.Covers(call, body, Model(call)))
        {
            return true;
        }

        var declarator = call.FirstAncestorOrSelf<EqualsValueClauseSyntax>()?.Parent as VariableDeclaratorSyntax;
        var assigned = call.FirstAncestorOrSelf<AssignmentExpressionSyntax>()?.Left as IdentifierNameSyntax;
        var local = declarator?.Identifier.ValueText ?? assigned?.Identifier.ValueText;
        if (local is null)
        {
            return false;
        }

        var answers = body.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText == local && n.SpanStart > call.SpanStart && IsAnswer(n))
            .ToList();
        return answers.Count > 0 && answers.All(a => Guard.Covers(a, body, Model(a)));
    }

    // The expression is what the method returns.
    private static bool IsAnswer(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax
            || (node.Parent is ConditionalExpressionSyntax choice && choice.Condition != node)
            || (node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right == node)
            || node.Parent is SwitchExpressionArmSyntax or SwitchExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax;
    }

    private static bool IsNull(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NullLiteralExpression) || literal.IsKind(SyntaxKind.DefaultLiteralExpression),
        DefaultExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } =>
            name is "FirstOrDefault" or "SingleOrDefault" or "GetValueOrDefault",
        _ => false,
    };
}
