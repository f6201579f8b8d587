using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NhiGuard.Analyzers.Flow;

/// <summary>Which writes of a local variable a read of it can see. Judged by the shape of the statements: linear, and never too few.</summary>
internal static class Reach
{
    /// <summary>Those of <paramref name="writes"/>, in order of place, that may have made the value at <paramref name="read"/>.</summary>
    /// <returns>The writes, and whether one of them hides what was there when the method began.</returns>
    public static (IReadOnlyList<Write> Writes, bool HidesEarlier) Of(IReadOnlyList<Write> writes, SyntaxNode read)
    {
        var found = new List<Write>();
        Write? last = null;
        for (var i = writes.Count - 1; i >= 0 && last is null; i--)
        {
            var write = writes[i];
            if (write.Site.Span.End > read.SpanStart && Function(write.Site) == Function(read))
            {
                continue;
            }

            if (IsApart(write.Site, read))
            {
                continue;
            }

            found.Add(write);
            last = write.Replaces && IsOnTheWay(write.Site, read) ? write : null;
        }

        // What stands below a read is seen by it only on the next turn of a loop.
        foreach (var write in writes.Where(w => w.Site.Span.End > read.SpanStart && Function(w.Site) == Function(read)))
        {
            if (Loop(write.Site, read) is { } loop && (last is null || !loop.Span.Contains(last.Value.Site.Span)))
            {
                found.Add(write);
            }
        }

        return (found, last is not null);
    }

    /// <summary>The innermost function that holds a node.</summary>
    public static SyntaxNode? Function(SyntaxNode node)
    {
        var at = node.Parent;
        while (at is not (null or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax))
        {
            at = at.Parent;
        }

        return at;
    }

    // Every path from the write to the read passes the write's block: nothing older is left.
    private static bool IsOnTheWay(SyntaxNode write, SyntaxNode read)
    {
        var statement = write switch
        {
            VariableDeclaratorSyntax { Parent.Parent: StatementSyntax declaration } => declaration,
            AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax assignment } => assignment,
            _ => null,
        };
        return statement?.Parent is BlockSyntax or SwitchSectionSyntax or UsingStatementSyntax && statement.Parent.Span.Contains(read.Span)
            && Function(write) == Function(read);
    }

    // The other branch, or a branch that leaves the method.
    private static bool IsApart(SyntaxNode write, SyntaxNode read)
    {
        for (var at = write; at.Parent is { } parent && !at.Span.Contains(read.Span); at = parent)
        {
            if (at is BlockSyntax { Statements: [.., ReturnStatementSyntax or ThrowStatementSyntax] } && Function(at) == Function(read))
            {
                return true;
            }

            var isExclusive = (parent is IfStatementSyntax { Else: { } other } && other.Span.Contains(read.Span))
                || (at is SwitchSectionSyntax && parent.Span.Contains(read.Span));
            if (isExclusive && Loop(write, read) is null)
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? Loop(SyntaxNode write, SyntaxNode read)
    {
        for (var at = write.Parent; at is not (null or MemberDeclarationSyntax); at = at.Parent)
        {
            if (at is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax && at.Span.Contains(read.Span))
            {
                return at;
            }
        }

        return null;
    }
}
