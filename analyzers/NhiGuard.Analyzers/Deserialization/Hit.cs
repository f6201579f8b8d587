using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>A word of the table at one place of the code, and what is needed to look closer.</summary>
internal sealed class Hit(
    SimpleNameSyntax name, string word, SemanticModel model, SerializerSet serializers, ValueOrigin origins, Action<Diagnostic> report, CancellationToken token)
{
    private ISymbol? _symbol;
    private bool _isBound;

    public SimpleNameSyntax Name { get; } = name;

    /// <summary>The word; the type's own name where an alias stands for it.</summary>
    public string Word { get; } = word;

    public SemanticModel Model { get; } = model;

    public SerializerSet Serializers { get; } = serializers;

    public ValueOrigin Origins { get; } = origins;

    public CancellationToken Token { get; } = token;

    /// <summary>The same look at another place, which may be in another file.</summary>
    public Hit At(SimpleNameSyntax other) => new(other, other.Identifier.ValueText, Origins.Models.Of(other), Serializers, Origins, report, Token);

    /// <summary>What the name stands for; an overload that does not resolve is nothing.</summary>
    public ISymbol? Symbol
    {
        get
        {
            if (!_isBound)
            {
                _isBound = true;
                _symbol = Model.GetSymbolInfo(Name, Token).Symbol;
            }

            return _symbol;
        }
    }

    /// <summary>The name with what stands before it: <c>a.b.Name</c>.</summary>
    public ExpressionSyntax Whole => Name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == Name => access,
        MemberBindingExpressionSyntax binding => binding,
        QualifiedNameSyntax qualified when qualified.Right == Name => qualified,
        AliasQualifiedNameSyntax qualified => qualified,
        _ => Name,
    };

    /// <summary>The call of the name, or null where it is only handed on.</summary>
    public InvocationExpressionSyntax? Call => Whole.Parent is InvocationExpressionSyntax call && call.Expression == Whole ? call : null;

    public IOperation? Operation(SyntaxNode node) => Origins.Models.Operation(node, Token);

    public IReadOnlyList<IOperation> Origin(IOperation? value) => value is null ? [] : Origins.Of(value, Token);

    public void Report(DiagnosticDescriptor rule, SyntaxNode at, params object[] arguments) =>
        report(Diagnostic.Create(rule, at.GetLocation(), arguments));

    /// <summary>True in <c>nameof</c>, documentation and attributes' own names.</summary>
    public bool IsOnlyNamed => Name.FirstAncestorOrSelf<SyntaxNode>(n => n is CrefSyntax or UsingDirectiveSyntax or StatementSyntax or MemberDeclarationSyntax
            || n is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
        is CrefSyntax or UsingDirectiveSyntax or InvocationExpressionSyntax;
}
