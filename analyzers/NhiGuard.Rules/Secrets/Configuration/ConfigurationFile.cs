namespace NhiGuard.Secrets;

/// <summary>What a configuration file is, told by its name.</summary>
/// <param name="Read">Finds its values; null for a text of no known form.</param>
/// <param name="Move">What to do with a secret in it. Argument: the key.</param>
/// <param name="Placeholder">What may stand in a value's place. Argument: the last name of the key.</param>
/// <param name="IsTemplate">True for a file that shows others what to fill in.</param>
internal sealed record ConfigurationFile(Func<string, ConfigurationContent>? Read, string Move, string Placeholder, bool IsTemplate)
{
    private const string UserSecrets = "keep it out of the repository: dotnet user-secrets set \"{0}\" … while developing, a vault in production";
    private const string Variable = "refer to an environment variable or a prompted input instead";
    private const string Store = "take it from a secret store or an environment variable of the machine";
    private const string Property = "pass it from outside: an environment variable {0} is the property $({0})";

    private static readonly string[] _templates = ["example", "sample", "template", "dist", "tmpl", "tpl", "default", "defaults"];

    /// <summary>The kind of a file.</summary>
    /// <param name="path">Its path; only the name counts.</param>
    /// <param name="isListed">True where the build says that it is configuration, whatever its name.</param>
    /// <returns>Null for a file that is none.</returns>
    public static ConfigurationFile? Recognize(string path, bool isListed)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1).ToLowerInvariant();
        var isTemplate = Array.Exists(name.Split('.', '-', '_'), part => Array.IndexOf(_templates, part) >= 0);
        if (name == ".env" || name.StartsWith(".env.", StringComparison.Ordinal) || name.EndsWith(".env", StringComparison.Ordinal))
        {
            return new(LineValues.Read, Store, "", isTemplate);
        }

        return Extension(name) switch
        {
            ".json" when name == "launchsettings.json" => new(JsonValues.Read, UserSecrets, "%{0}%", isTemplate),
            ".json" when IsSettings(name) => new(JsonValues.Read, UserSecrets, "<in-user-secrets>", isTemplate),
            ".json" when IsToolServers(name) || isListed => new(JsonValues.Read, Variable, IsOfAnEditor(path) ? "${{env:{0}}}" : "${{{0}}}", isTemplate),
            ".config" => new(XmlValues.Read, Store, "${{{0}}}", isTemplate),
            ".csproj" or ".props" or ".targets" or ".pubxml" => new(XmlValues.Read, Property, "$({0})", isTemplate),
            ".yml" or ".yaml" => new(YamlValues.Read, Store, name.StartsWith("azure-pipelines", StringComparison.Ordinal) ? "$({0})" : "${{{0}}}", isTemplate),
            _ => isListed ? new(Read: null, Store, "", isTemplate) : null,
        };
    }

    private static bool IsSettings(string name) =>
        name.StartsWith("appsettings", StringComparison.Ordinal) || name == "local.settings.json";

    private static bool IsToolServers(string name) =>
        name is "mcp.json" or ".mcp.json" or "claude_desktop_config.json" or "settings.json" or "settings.local.json";

    // VS Code and Cursor write ${env:NAME} where others write ${NAME}.
    private static bool IsOfAnEditor(string path) => path.Replace('\\', '/') is var slashed && (slashed.Contains("/.vscode/") || slashed.Contains("/.cursor/"));

    private static string Extension(string name) => name.IndexOf('.') < 0 ? "" : name.Substring(name.LastIndexOf('.'));
}
