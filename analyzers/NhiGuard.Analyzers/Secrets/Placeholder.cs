using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>A word that only repeats what it stands for: <c>string password = "password"</c>, <c>Login("username", "password")</c>.</summary>
internal static class Placeholder
{
    private static readonly HashSet<string> s_users = new(StringComparer.OrdinalIgnoreCase)
    {
        "user", "username", "user_name", "user-name", "userid", "login", "loginname", "account", "accountname", "name", "email", "client", "id",
    };

    /// <summary>Whether the constant at <paramref name="node"/> repeats the name of its variable, or stands beside a user who is called user.</summary>
    public static bool IsName(SyntaxNode node, string text)
    {
        if (CredentialNames.Classify(text, []) == CredentialKind.None || !text.All(char.IsLetter))
        {
            return false;
        }

        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => Repeats(variable.Identifier.ValueText),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => Repeats(property.Identifier.ValueText),
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => Repeats(parameter.Identifier.ValueText),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => Repeats(name.Identifier.ValueText),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var name } } => Repeats(name.Identifier.ValueText),
            ArgumentSyntax { Parent: BaseArgumentListSyntax list } => list.Arguments.Any(a =>
                a.Expression is LiteralExpressionSyntax { Token.Value: string user } && s_users.Contains(user)),
            _ => false,
        };

        bool Repeats(string name) => name.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
