namespace NhiGuard.Secrets;

/// <summary>A scope or role that opens more than one task needs.</summary>
/// <param name="Name">The scope as this list writes it, never as the code does.</param>
/// <param name="Opens">What it opens: the verb phrase of a message.</param>
/// <param name="Instead">What to ask for instead.</param>
public sealed record WideScope(string Name, string Opens, string Instead);

/// <summary>Scopes of public providers that open everything, administer, or let their holder grant itself more.</summary>
internal static class WideScopes
{
    private const string Google = "https://www.googleapis.com/auth/";
    private const string Graph = "https://graph.microsoft.com/";

    /// <summary>Ends of the hosts behind which there is one permission only, so that nothing narrower can be named.</summary>
    public static readonly string[] SinglePermissionHosts = ["azure.com", "azure.net", "database.windows.net", "core.windows.net", "azure.us", "azure.cn", "azuredatabricks.net", "azconfig.io"];

    private static readonly Dictionary<string, WideScope> s_scopes = All().ToDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry for one scope, or null.</summary>
    public static WideScope? Find(string scope)
    {
        if (scope.StartsWith(Graph, StringComparison.OrdinalIgnoreCase))
        {
            scope = scope.Substring(Graph.Length);
        }

        return s_scopes.TryGetValue(scope, out var found) ? found
            : scope.EndsWith(":*", StringComparison.Ordinal) || scope.EndsWith("/*", StringComparison.Ordinal) ? s_scopes["*"] with { Name = "*" }
            : null;
    }

    private static IEnumerable<WideScope> All()
    {
        const string Grants = "lets its holder grant itself more";
        yield return new("*", "asks for everything", "name the scopes that the agent uses");
        foreach (var name in new[] { "admin", "root", "sudo", "superuser", "full_access", "full-access", "fullaccess", "all_access" })
        {
            yield return new(name, "asks for administration", "name the scopes that the agent uses");
        }

        foreach (var name in new[] { "admin:org", "admin:enterprise", "admin:repo_hook", "admin:org_hook", "admin:public_key", "admin:gpg_key", "admin:ssh_signing_key", "site_admin", "delete_repo", "manage_runners:enterprise" })
        {
            yield return new(name, "administers an organisation or repository of GitHub", "use a fine-grained token or an app with the permissions that the agent uses");
        }

        yield return new(Google + "cloud-platform", "opens every service of the cloud project", "name the scope of the one service that is used, for example .../auth/devstorage.read_only");
        yield return new(Google + "drive", "opens every file of the drive", "ask for .../auth/drive.file or .../auth/drive.readonly");
        yield return new("https://mail.google.com/", "reads, sends and deletes all mail", "ask for .../auth/gmail.readonly or .../auth/gmail.send");
        foreach (var name in new[] { "admin.directory.user", "admin.directory.group", "admin.directory.rolemanagement", "cloud-identity" })
        {
            yield return new(Google + name, "administers a directory", "ask for the .readonly scope");
        }

        foreach (var name in new[] { "RoleManagement.ReadWrite.Directory", "AppRoleAssignment.ReadWrite.All", "Application.ReadWrite.All", "Directory.AccessAsUser.All" })
        {
            yield return new(name, Grants, "ask for the permission of the one task, for example User.Read");
        }

        foreach (var name in new[] { "Directory.ReadWrite.All", "Sites.FullControl.All", "full_access_as_app", "full_access_as_user", "EWS.AccessAsUser.All" })
        {
            yield return new(name, "opens everything in the tenant or mailbox", "ask for the permission of the one task, for example Mail.Read or Sites.Selected");
        }
    }
}
