using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Of the symbols whose names are known at a place, those that can be read there and are set by then. In doubt, no.</summary>
internal sealed class ReachableScope
{
    private readonly SyntaxNode _place;
    private readonly SyntaxNode? _staticFunction;
    private readonly SyntaxNode? _localFunction;
    private readonly SyntaxNode? _member;
    private readonly bool _isInitialiser;

    public ReachableScope(SyntaxNode place)
    {
        _place = place;
        foreach (var node in place.Ancestors())
        {
            _staticFunction = IsFunction(node) && IsStatic(node) ? node : _staticFunction;
            _localFunction = node as LocalFunctionStatementSyntax ?? _localFunction;
            _isInitialiser |= IsInitialiser(node);
            if (node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                _member = node;
                break;
            }
        }
    }

    // A struct's functions cannot capture it, and a constructor may not have set its members yet.
    private bool HasInstance =>
        _staticFunction is null
        && !_isInitialiser
        && _member is not (null or ConstructorDeclarationSyntax or BaseTypeDeclarationSyntax)
        && !IsStatic(_member)
        && _member.Parent is ClassDeclarationSyntax or RecordDeclarationSyntax
        && !_member.Parent.IsKind(SyntaxKind.RecordStructDeclaration);

    /// <summary>True for the parameter of a primary constructor.</summary>
    public static bool IsPrimary(ISymbol symbol) => symbol is IParameterSymbol && Declaration(symbol)?.Parent?.Parent is TypeDeclarationSyntax;

    /// <summary>True when the symbol has a value at the place.</summary>
    public bool Reaches(ISymbol symbol) => symbol switch
    {
        ILocalSymbol { IsRef: false } => Declaration(symbol) is { } local && IsSetBefore(local),
        IParameterSymbol { RefKind: RefKind.None } when IsPrimary(symbol) => ReachesPrimary(symbol),
        IParameterSymbol { RefKind: RefKind.None } => Declaration(symbol) is { } parameter && !IsOutside(parameter, _staticFunction),
        IFieldSymbol { IsReadOnly: true } => ReachesMember(symbol),
        IPropertySymbol { SetMethod: null or { IsInitOnly: true } } => ReachesMember(symbol),
        _ => false,
    };

    private bool ReachesMember(ISymbol symbol) =>
        Declaration(symbol) != _member
        && (symbol.IsStatic ? !_isInitialiser && _member is not ConstructorDeclarationSyntax : HasInstance);

    // A local function may be called before a local of the method around it is set.
    private bool IsSetBefore(SyntaxNode local) =>
        local is VariableDeclaratorSyntax { Initializer: not null, Parent.Parent: LocalDeclarationStatementSyntax statement }
        && statement.Parent is BlockSyntax or GlobalStatementSyntax
        && local.SyntaxTree == _place.SyntaxTree
        && local.Span.End < _place.SpanStart
        && !IsOutside(local, _staticFunction)
        && !IsOutside(local, _localFunction)
        && !IsOutside(local, _member);

    private bool ReachesPrimary(ISymbol parameter)
    {
        if (_member is null || IsStatic(_member) || Declaration(parameter)?.Parent?.Parent is not ClassDeclarationSyntax type)
        {
            return false;
        }

        return _isInitialiser ? _member is not ConstructorDeclarationSyntax : HasInstance && !IsHandedOn(parameter, type);
    }

    // Kept in a field or a base type and captured as well, it would be held twice, of which the compiler warns.
    private static bool IsHandedOn(ISymbol parameter, ClassDeclarationSyntax type) =>
        type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use =>
            use.Identifier.ValueText == parameter.Name
            && use.Parent is EqualsValueClauseSyntax or ArgumentSyntax { Parent.Parent: PrimaryConstructorBaseTypeSyntax });

    private static bool IsOutside(SyntaxNode node, SyntaxNode? function) => function is not null && !function.Contains(node);

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool IsInitialiser(SyntaxNode node) => node switch
    {
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } } => true,
        _ => false,
    };

    private static SyntaxNode? Declaration(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    private static bool IsStatic(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers,
        LocalFunctionStatementSyntax function => function.Modifiers,
        MemberDeclarationSyntax member => member.Modifiers,
        _ => default,
    } is var modifiers && modifiers.Any(SyntaxKind.StaticKeyword);
}
