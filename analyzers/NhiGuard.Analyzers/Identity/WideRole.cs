using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>Roles and policies of clouds that open everything.</summary>
/// <param name="Scope">What is reported.</param>
/// <param name="IsWhole">True where the text itself is the request, wherever it stands.</param>
internal sealed record WideRole(WideScope Scope, bool IsWhole)
{
    private const string Narrower = "assign the narrowest built-in role for the one resource";

    private static readonly (string Text, WideRole Role)[] s_roles =
    [
        ("8e3af657-a8ff-443c-a75c-2fe8c4bcb635", new(new("Owner", "opens everything below its scope and grants access to others", Narrower), false)),
        ("b24988ac-6180-42a0-ab88-20f7382dd24c", new(new("Contributor", "changes everything below its scope", Narrower), false)),
        ("18d7d88d-d35e-4fb5-a5c3-7773c20a72d9", new(new("User Access Administrator", "grants access to itself and others", Narrower), false)),
        ("policy/AdministratorAccess", new(new("AdministratorAccess", "opens the whole account", "attach a policy with the actions that the agent uses"), true)),
    ];

    private static readonly WideRole s_anyAction = new(new("\"Action\": \"*\"", "allows every action", "list the actions that the agent uses"), true);

    /// <summary>The role that <paramref name="text"/> names, or null.</summary>
    public static WideRole? Find(string text)
    {
        if (text.Length is < 5 or > 20_000)
        {
            return null;
        }

        if (text is "Owner" or "Contributor" or "User Access Administrator")
        {
            return s_roles.First(r => r.Role.Scope.Name == text).Role;
        }

        foreach (var (part, role) in s_roles)
        {
            if (text.Length >= part.Length && text.EndsWith(part, StringComparison.OrdinalIgnoreCase) && (!role.IsWhole || text.StartsWith("arn:aws", StringComparison.Ordinal)))
            {
                return role;
            }
        }

        return text.Length > 30 && text.IndexOf("\"Effect\"", StringComparison.Ordinal) >= 0 && AllowsAnything(text) ? s_anyAction : null;
    }

    // Statements are judged one by one: a wildcard that is denied is no grant.
    private static bool AllowsAnything(string policy)
    {
        var dense = new string([.. policy.Where(c => !char.IsWhiteSpace(c))]);
        return dense.Split('{').Any(statement =>
            statement.IndexOf("\"Effect\":\"Allow\"", StringComparison.Ordinal) >= 0
            && (statement.IndexOf("\"Action\":\"*\"", StringComparison.Ordinal) >= 0 || statement.IndexOf("\"Action\":[\"*\"]", StringComparison.Ordinal) >= 0));
    }
}
