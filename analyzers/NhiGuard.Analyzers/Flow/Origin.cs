using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Where a value may come from.</summary>
/// <param name="Kind">What is known of it.</param>
/// <param name="Node">The expression behind which nothing more is known.</param>
/// <param name="Text">The constant, bytes as one character each; null for everything else.</param>
/// <param name="Parameter">The parameter; null for everything else.</param>
public readonly record struct Origin(OriginKind Kind, SyntaxNode Node, string? Text, IParameterSymbol? Parameter)
{
    /// <summary>True when the value was read from a member of another object: which object that is, is not known.</summary>
    public bool IsShared { get; init; }

    /// <summary>A constant that stands at <paramref name="node"/>.</summary>
    public static Origin Constant(SyntaxNode node, string text) => new(OriginKind.Constant, node, text, null);

    /// <summary>What callers hand in.</summary>
    public static Origin Of(SyntaxNode node, IParameterSymbol parameter) => new(OriginKind.Parameter, node, null, parameter);

    /// <summary>Something else: input, configuration, the result of a call.</summary>
    public static Origin Unknown(SyntaxNode node) => new(OriginKind.Unknown, node, null, null);
}

/// <summary>What is known of an <see cref="Origin"/>.</summary>
public enum OriginKind
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>It is written in the code.</summary>
    Constant,

    /// <summary>It is a parameter; callers decide.</summary>
    Parameter,
}
