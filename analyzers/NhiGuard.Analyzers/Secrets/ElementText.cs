using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>Text that is written as single bytes or characters, in an initialiser or a collection expression.</summary>
internal static class ElementText
{
    /// <summary>No credential is shorter.</summary>
    private const int Least = 20;

    /// <summary>The text, or null where an element is anything but a byte or a character.</summary>
    public static string? Read(ExpressionSyntax node)
    {
        var text = new StringBuilder();
        foreach (var element in node.ChildNodes())
        {
            if (Read(element) is not { } value)
            {
                return null;
            }

            text.Append(value);
        }

        return text.Length < Least ? null : text.ToString();
    }

    private static char? Read(SyntaxNode element)
    {
        var value = element is ExpressionElementSyntax { Expression: var expression } ? expression : element;
        value = value is CastExpressionSyntax cast ? cast.Expression : value;
        return value is LiteralExpressionSyntax literal
            ? literal.Token.Value switch
            {
                char c => c,
                int and >= 0 and <= byte.MaxValue and var number => (char)number,
                _ => null,
            }
            : null;
    }
}
