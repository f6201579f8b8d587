namespace NhiGuard.Secrets;

/// <summary>What configuration files write where a deployment, a shell or a vault puts the value in.</summary>
internal static class ConfigurationPlaceholders
{
    private static readonly string[] _parts = ["${", "$(", "#{", "{{", "<%", "@Microsoft.KeyVault(", "ENC[", "!vault"];

    private static readonly string[] _beginnings =
    [
        "@Microsoft.", "env:", "env(", "op://", "vault:", "vault://", "kv://", "keyvault:", "keyvault://", "akv://", "secretref:", "secret://", "ssm:", "arn:aws:",
        "projects/", "file:", "bao:", "aws-sm://", "gcp-sm://", "azure-kv://", "awssm://", "ref+", "sops:",
    ];

    public static bool IsReference(string value) =>
        Array.Exists(_parts, part => value.IndexOf(part, StringComparison.Ordinal) >= 0)
        || Array.Exists(_beginnings, part => value.StartsWith(part, StringComparison.OrdinalIgnoreCase))
        || IsWrapped(value, "%", "%") || IsWrapped(value, "__", "__") || IsWrapped(value, "<", ">") || IsWrapped(value, "[", "]")
        || IsWrapped(value, "{", "}") || IsWrapped(value, "@@", "@@") || IsWrapped(value, "##", "##") || IsVariable(value);

    private static bool IsWrapped(string value, string opening, string closing) =>
        value.Length > opening.Length + closing.Length
        && value.StartsWith(opening, StringComparison.Ordinal)
        && value.EndsWith(closing, StringComparison.Ordinal);

    // $PASSWORD, %PASSWORD
    private static bool IsVariable(string value) =>
        value.Length > 1 && value[0] == '$' && value.Skip(1).All(c => c == '_' || char.IsDigit(c) || char.IsUpper(c));
}
