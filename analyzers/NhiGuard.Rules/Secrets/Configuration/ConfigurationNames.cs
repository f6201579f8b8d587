namespace NhiGuard.Secrets;

/// <summary>What the key of a value says about it.</summary>
internal static class ConfigurationNames
{
    private const int LongestShown = 200;

    private static readonly string[] _none = [];

    /// <summary>What the value is used as.</summary>
    public static CredentialKind KindOf(in ConfigurationValue value, string text)
    {
        if (value.Key is not { } key)
        {
            return CredentialKind.None;
        }

        var name = key.Name;
        var kind = CredentialNames.Classify(name, _none);

        // "Jwt": { "Key": … } says it in two words, "Authorization": "Bearer …" with the scheme in front.
        if (kind == CredentialKind.None && name.Equals("key", StringComparison.OrdinalIgnoreCase) && key.Parent is { } parent)
        {
            kind = CredentialNames.Classify(parent.Name + "_" + name, _none);
        }

        if (kind == CredentialKind.Secret && text.IndexOf(' ') > 0)
        {
            return CredentialKind.Header;
        }

        return kind == CredentialKind.None && (value.Form & ValueForm.Declared) != 0 ? CredentialKind.Secret : kind;
    }

    /// <summary>The key as a message may show it: a name, and surely no value in a name's place.</summary>
    public static string Shown(ConfigurationKey? key)
    {
        var path = key?.Path ?? "";
        path = path.StartsWith("profiles:", StringComparison.Ordinal) ? key!.Name : path;
        return path.Length <= LongestShown && path.All(c => char.IsLetterOrDigit(c) || c is ':' or '_' or '-' or '.' or '/') && SecretScanner.Scan(path).Count == 0
            ? path
            : "";
    }
}
