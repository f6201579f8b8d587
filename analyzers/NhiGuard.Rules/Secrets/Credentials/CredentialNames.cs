namespace NhiGuard.Secrets;

/// <summary>Tells from a name whether what it holds is a credential: <c>dbPassword</c> is, <c>PasswordHint</c> is not.</summary>
public static class CredentialNames
{
    private static readonly HashSet<string> _passwords = new(StringComparer.Ordinal)
    {
        "password", "passwd", "pwd", "passphrase", "passcode", "passwort", "kennwort", "passwords", "psw", "pswd", "pw", "paswd", "passwrd",
    };

    private static readonly HashSet<string> _secrets = new(StringComparer.Ordinal)
    {
        "secret", "secrets", "token", "tokens", "credential", "credentials", "apikey", "apikeys", "apitoken", "apisecret", "accesskey", "accesstoken",
        "secretkey", "privatekey", "authkey", "authtoken", "clientsecret", "bearer", "jwt", "authorization", "auth", "appsecret", "sharedkey",
        "accountkey", "signingkey", "encryptionkey", "masterkey", "subscriptionkey", "sharedaccesskey", "sas",
    };

    /// <summary>Words that make a credential of the "key" behind them.</summary>
    private static readonly HashSet<string> _keys = new(StringComparer.Ordinal)
    {
        "api", "access", "secret", "private", "auth", "account", "signing", "encryption", "encrypt", "decryption", "master", "subscription",
        "shared", "function", "service", "storage", "client", "consumer", "app", "application", "license", "admin", "jwt", "crypto", "aes", "hmac",
        "security", "host", "user", "ingestion", "write", "instrumentation", "speech", "search", "openai",
    };

    /// <summary>What stands in front of "pass" where that is short for a password.</summary>
    private static readonly HashSet<string> _passOwners = new(StringComparer.Ordinal)
    {
        "db", "user", "usr", "admin", "smtp", "mail", "email", "ftp", "sftp", "sql", "mysql", "root", "login", "my", "sa", "proxy", "ssh", "account",
        "server", "api", "wifi", "cert", "keystore", "default", "test", "sender", "from", "network", "database", "rabbit", "redis", "mongo", "pfx",
    };

    /// <summary>Words behind the credential's that leave it one.</summary>
    private static readonly HashSet<string> _tails = new(StringComparer.Ordinal)
    {
        "value", "string", "str", "const", "constant", "default", "dev", "development", "prod", "production", "test", "testing", "stage", "staging",
        "live", "sandbox", "local", "base", "bytes", "byte", "buffer", "raw", "plain", "plaintext", "cleartext", "data", "old", "new", "current", "db",
        "sql", "admin", "user", "root", "primary", "secondary", "main", "backup", "demo", "array", "chars", "literal", "secure", "unsecure", "ascii",
        "utf", "hex", "encoded", "decoded", "original", "expected", "actual", "global", "internal", "external", "public", "prd", "qa", "uat", "again",
    };

    /// <summary>Words in front of it that make something else of it.</summary>
    private static readonly HashSet<string> _heads = new(StringComparer.Ordinal)
    {
        "public", "cancellation", "cancel", "syntax", "no", "not", "without", "invalid", "missing", "forgot", "forgotten", "reset", "require", "required",
        "requires", "is", "has", "show", "hide", "remember", "use", "allow", "validate", "wrong", "incorrect", "bad", "empty", "weak", "verification",
        "csrf", "xsrf", "antiforgery", "forgery", "continuation", "page", "next", "pagination", "sync", "json", "separator", "delimiter", "start", "end",
        "open", "close", "begin", "stop", "bos", "eos", "pad", "unk", "mask", "masked", "special", "fake", "dummy", "mock", "sample", "example",
        "placeholder", "redacted", "change", "tokenize", "max", "min", "total", "count", "lexer", "parser", "concurrency", "stamp", "hashed", "encrypted",
        "unknown", "generate", "generated", "replacement", "format", "template", "reload", "skip", "resume", "comment", "first", "last", "previous", "prev",
        "continue", "lookahead", "operator", "keyword", "punctuation", "whitespace", "identifier", "metadata", "xml", "html", "text", "value", "trigger", "undo",
        "content", "expired", "malformed", "nonexistent", "unset", "hash", "etag", "change", "query", "env", "var", "failed", "scope",
    };

    /// <summary>What the name says. <paramref name="more"/> are names of the user's own, compared without case.</summary>
    public static CredentialKind Classify(string name, IReadOnlyCollection<string> more)
    {
        if (more.Count > 0 && more.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return CredentialKind.Password;
        }

        var words = NameWords.Split(name);
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var kind = KindOf(words, i);
            if (kind != CredentialKind.None)
            {
                return words.Take(i).Any(_heads.Contains) ? CredentialKind.None : kind;
            }

            if (words[i].Length > 1 && !_tails.Contains(words[i]) && !char.IsDigit(words[i][0]))
            {
                return CredentialKind.None;
            }
        }

        return CredentialKind.None;
    }

    /// <summary>Whether <paramref name="word"/> is one of those that name credentials; a value with such a word is mostly a name itself.</summary>
    internal static bool IsCredentialWord(string word) =>
        _passwords.Contains(word) || _secrets.Contains(word) || EndsWithStem(word) != CredentialKind.None || word is "passw" or "pass" or "key" or "keys";

    private static CredentialKind KindOf(List<string> words, int at)
    {
        var word = words[at];
        if (_passwords.Contains(word) || (word == "pass" && (at == 0 ? words.Count == 1 : _passOwners.Contains(words[at - 1]))))
        {
            return CredentialKind.Password;
        }

        if (_secrets.Contains(word) || (word is "key" or "keys" && at > 0 && _keys.Contains(words[at - 1])))
        {
            return CredentialKind.Secret;
        }

        // "pass word" and "pass phrase" in two words.
        return word is "word" or "phrase" or "wd" or "code" && at > 0 && words[at - 1] == "pass" ? CredentialKind.Password : EndsWithStem(word);
    }

    // Written together: dbpassword, clientsecret, myapikey.
    private static CredentialKind EndsWithStem(string word) =>
        word.EndsWith("password", StringComparison.Ordinal) || word.EndsWith("passwd", StringComparison.Ordinal)
        || word.EndsWith("passphrase", StringComparison.Ordinal) || word.EndsWith("pwd", StringComparison.Ordinal)
            ? CredentialKind.Password
            : word.EndsWith("apikey", StringComparison.Ordinal) || word.EndsWith("secret", StringComparison.Ordinal)
                || word.EndsWith("accesskey", StringComparison.Ordinal) || word.EndsWith("authtoken", StringComparison.Ordinal)
                || word.EndsWith("accesstoken", StringComparison.Ordinal) || word.EndsWith("secretkey", StringComparison.Ordinal)
                ? CredentialKind.Secret
                : CredentialKind.None;
}
