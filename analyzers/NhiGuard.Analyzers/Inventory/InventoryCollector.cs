using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using NhiGuard.Analyzers.Tools;

namespace NhiGuard.Analyzers.Inventory;

/// <summary>Walks a project with the sensors that the diagnostics use, so that the two cannot disagree.</summary>
internal static class InventoryCollector
{
    /// <summary>Hands everything that the sensors see to <paramref name="writer"/>.</summary>
    public static void Collect(Compilation compilation, InventoryWriter writer, CancellationToken token)
    {
        var types = WellKnownTypes.Find(compilation);
        if (!types.HasAgentFramework && !types.Has(WellKnownNames.SecretRef))
        {
            return;
        }

        var hasAgents = types.Has(WellKnownNames.ChatClientAgent);

        // A partial class or method is declared in several places and is one tool.
        var declared = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            var bodies = new HashSet<SyntaxNode>();
            foreach (var node in tree.GetRoot(token).DescendantNodes())
            {
                token.ThrowIfCancellationRequested();
                switch (Candidate(node, hasAgents))
                {
                    case Kind.Declaration:
                        model ??= compilation.GetSemanticModel(tree);
                        if (model.GetDeclaredSymbol(node, token) is { } symbol
                            && declared.Add(symbol) && DeclaredTool.TryRead(symbol, types) is { } tool)
                        {
                            writer.Add(tool);
                        }

                        break;
                    case Kind.Call:
                        model ??= compilation.GetSemanticModel(tree);
                        if (model.GetOperation(node, token) is { } operation && Root(operation) is var body && bodies.Add(body.Syntax))
                        {
                            Collect(body, types, writer);
                        }

                        break;
                }
            }
        }
    }

    private static void Collect(IOperation body, WellKnownTypes types, InventoryWriter writer)
    {
        var sensor = new ToolSensor(types);
        foreach (var operation in body.DescendantsAndSelf())
        {
            sensor.See(operation);
            if (SeenSecret.TryRead(operation, types) is { } secret)
            {
                writer.Add(secret);
            }
        }

        foreach (var agent in sensor.Agents)
        {
            writer.Add(agent);
        }

        foreach (var tool in sensor.Tools())
        {
            writer.Add(tool);
        }
    }

    // By syntax alone, because binding a body costs a thousand times as much as looking at its names.
    private static Kind Candidate(SyntaxNode node, bool hasAgents) => node switch
    {
        ClassDeclarationSyntax { BaseList: not null } or MethodDeclarationSyntax { AttributeLists.Count: > 0 } => Kind.Declaration,
        InvocationExpressionSyntax call when IsName(call.Expression) => Kind.Call,
        ObjectCreationExpressionSyntax { Type: var type } when NameOf(type) == "ChatClientAgent" => Kind.Call,
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } when hasAgents => Kind.Call,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Prefix" } or IdentifierNameSyntax { Identifier.ValueText: "Prefix" } => Kind.Call,
        _ => Kind.None,
    };

    private static bool IsName(ExpressionSyntax called) =>
        NameOf(called) is "Create" or "AsAIFunction" or "AsAIAgent" or "UseNhiGuard" or "For" or "LeaseAsync";

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => null,
    };

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private enum Kind
    {
        None,
        Declaration,
        Call,
    }
}
