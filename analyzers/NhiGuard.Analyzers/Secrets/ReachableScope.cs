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
    private readonly bool _hasInstance;

    public ReachableScope(SyntaxNode place)
    {
        _place = place;
        foreach (var node in place.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax && Modifiers(node).Any(SyntaxKind.StaticKeyword))
            {
                _staticFunction = node;
            }

            if (node is LocalFunctionStatementSyntax)
            {
                _localFunction = node;
            }

            _isInitialiser |= node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
                or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } };
            if (node is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                _member = node;
                break;
            }
        }

        _hasInstance = _staticFunction is null && !_isInitialiser
            && _member is not (null or ConstructorDeclarationSyntax or BaseTypeDeclarationSyntax)
            && !Modifiers(_member).Any(SyntaxKind.StaticKeyword)
            && _member.Parent is ClassDeclarationSyntax or RecordDeclarationSyntax { ClassOrStructKeyword.RawKind: not (int)SyntaxKind.StructKeyword };
    }

    /// <summary>True for the parameter of a primary constructor.</summary>
    public static bool IsPrimary(ISymbol symbol) => symbol is IParameterSymbol && Declaration(symbol)?.Parent?.Parent is TypeDeclarationSyntax;

    public bool Reaches(ISymbol symbol) => symbol switch
    {
        ILocalSymbol { IsRef: false } => Declaration(symbol) is { } declaration && IsSetBefore(declaration),
        IParameterSymbol { RefKind: RefKind.None } when IsPrimary(symbol) => ReachesPrimary(symbol),
        IParameterSymbol { RefKind: RefKind.None } => Declaration(symbol) is { } declaration && IsOutside(declaration, _staticFunction) is false,
        IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } } when Declaration(symbol) != _member => symbol.IsStatic ? !_isInitialiser && _member is not ConstructorDeclarationSyntax : _hasInstance,
        _ => false,
    };

    // A local function may be called before a local of the method around it is set; a case of a switch, left out.
    private bool IsSetBefore(SyntaxNode local) =>
        local is VariableDeclaratorSyntax { Initializer: not null, Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } }
        && local.Span.End < _place.SpanStart
        && local.SyntaxTree == _place.SyntaxTree
        && IsOutside(local, _staticFunction) is false
        && IsOutside(local, _localFunction) is false
        && IsOutside(local, _member) is false;

    // Kept both as a field and as what it was handed over, the parameter would be held twice, of which the compiler warns.
    private bool ReachesPrimary(ISymbol parameter)
    {
        if (_member is null || Modifiers(_member).Any(SyntaxKind.StaticKeyword) || Declaration(parameter)?.Parent?.Parent is not ClassDeclarationSyntax type)
        {
            return false;
        }

        return _isInitialiser
            ? _member is not ConstructorDeclarationSyntax
            : _hasInstance && !type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(
                use => use.Identifier.ValueText == parameter.Name && use.Parent is EqualsValueClauseSyntax or ArgumentSyntax { Parent.Parent: PrimaryConstructorBaseTypeSyntax });
    }

    private static bool IsOutside(SyntaxNode node, SyntaxNode? function) => function is not null && !function.Contains(node);

    private static SyntaxNode? Declaration(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    private static SyntaxTokenList Modifiers(SyntaxNode node) => node switch
    {
        AnonymousFunctionExpressionSyntax function => function.Modifiers,
        LocalFunctionStatementSyntax function => function.Modifiers,
        MemberDeclarationSyntax member => member.Modifiers,
        _ => default,
    };
}
