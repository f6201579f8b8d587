using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>A call on a formatter that System.Text.Json can take over, because the payload's type is written in the code.</summary>
/// <param name="Syntax">What is replaced: the call together with its cast.</param>
/// <param name="Payload">The type that is read or written.</param>
/// <param name="Stream">The stream argument.</param>
/// <param name="Graph">The object to be written; null when the call reads.</param>
public sealed record FormatterCall(SyntaxNode Syntax, ITypeSymbol Payload, ExpressionSyntax Stream, ExpressionSyntax? Graph)
{
    /// <summary>Tail of the message where there is no fix.</summary>
    public const string WhyNoFix = " (no automatic fix: the payload's type is not written here)";

    /// <summary>The call as one that reads, or null where the payload's type is not written in the code.</summary>
    public static FormatterCall? TryRead(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Deserialize", Arguments: [var stream], Parent: IConversionOperation { IsImplicit: false } cast }
        && IsClosed(cast.Type) && IsStream(stream)
        && call.SemanticModel?.Compilation.GetTypeByMetadataName("System.Text.Json.JsonSerializer") is not null
            ? new(cast.Syntax, cast.Type!, Expression(stream), Graph: null)
            : null;

    /// <summary>The call as one that writes, or null. System.Text.Json writes what the graph is, however it is declared, when asked for object.</summary>
    public static FormatterCall? TryWrite(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Serialize", Arguments: [var stream, var graph], Parent: IExpressionStatementOperation }
        && IsStream(stream) && Unwrap(graph.Value).Type is { } type && graph.Syntax is ArgumentSyntax
            ? new(call.Syntax, IsClosed(type) ? type : call.SemanticModel!.Compilation.ObjectType, Expression(stream), Expression(graph))
            : null;

    private static bool IsStream(IArgumentOperation argument) =>
        argument.Parameter?.Type is { Name: "Stream" } && argument.Syntax is ArgumentSyntax;

    private static ExpressionSyntax Expression(IArgumentOperation argument) => ((ArgumentSyntax)argument.Syntax).Expression;

    private static IOperation Unwrap(IOperation value) => value is IConversionOperation { IsImplicit: true } c ? c.Operand : value;

    // Interfaces, type parameters and object leave the choice of the type to the payload.
    private static bool IsClosed(ITypeSymbol? type) =>
        type is IArrayTypeSymbol or INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum, IsAbstract: false }
        && type.SpecialType != SpecialType.System_Object;
}
