namespace NhiGuard.Secrets;

/// <summary>Tells a credential from what else is assigned to something of a credential's name: names, texts, placeholders.</summary>
public static class CredentialValues
{
    private const int Longest = 1024;
    private const int LeastPassword = 3;
    private const int LeastSecret = 8;
    private const int LeastApiKey = 6;
    private const int LeastKey = 4;

    /// <summary>Words that stand where a value is missing or chosen from a list.</summary>
    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "none", "null", "nil", "undefined", "unknown", "true", "false", "yes", "no", "string", "text", "hidden", "optional", "required", "invalid",
        "plain", "basic", "bearer", "oauth", "oauth2", "digest", "ntlm", "negotiate", "kerberos", "windows", "empty", "blank", "default", "value", "n/a",
        "pass", "passw", "input", "label", "query", "header", "cookie", "body", "form", "jwt", "saml", "user", "username", "login", "enabled", "disabled", "abc",
        "xxx", "foo", "bar", "baz", "prompt", "auto", "always", "never", "any", "all", "error", "warning", "info", "other", "code", "type", "name", "hash",
        "sha1", "sha256", "sha384", "sha512", "md5", "hs256", "rs256", "es256", "aes", "rsa", "utf8", "ascii", "base64", "hex", "json", "xml", "pem", "pkcs8",
        "implicit", "client", "device", "integrated", "anonymous", "external", "id", "data", "object", "array", "this", "new", "old", "todo", "tbd", "asdf",
    };

    private static readonly string[] _placeholders =
    [
        "example", "placeholder", "redacted", "dummy", "changeme", "change-me", "change_me", "change-this", "change_this", "replaceme", "replace-", "replace_",
        "yourkey", "yourtoken", "yoursecret", "yourpassword", "your-", "your_", "your ", "-here", "_here", "insert", "notareal", "not-a-", "not_a_", "fake", "mock",
        "todo", "xxxx", "****", "....", "••", "not-set", "not_set", "notset", "enter_", "enter-", "put-", "my-api-key", "sample",
    ];

    /// <summary>Whether a constant that is used as <paramref name="kind"/> is a credential.</summary>
    public static bool IsCredential(string value, CredentialKind kind) => value.Length <= Longest && !DocumentedExamples.Contains(value) && kind switch
    {
        CredentialKind.Key or CredentialKind.Salt or CredentialKind.Certificate => value.Length >= LeastKey,
        CredentialKind.Certain => value.Trim().Length > 0 && !IsTemplate(value) && !IsPlaceholder(value) && !IsMissing(value),
        CredentialKind.ApiKey => IsApiKey(value),
        CredentialKind.Password => IsPassword(value),
        CredentialKind.Secret => IsSecret(value),
        CredentialKind.Header => IsHeader(value),
        _ => false,
    };

    private static bool IsMissing(string value) => value is "null" or "none" or "undefined" or "n/a";

    // The key of a test reads "key", "test-key" or "not-needed"; a provider's never does.
    private static bool IsApiKey(string value) =>
        value.Length >= LeastApiKey
        && !IsHarmless(value)
        && !(NameWords.Split(value) is var words && words.All(w => !char.IsDigit(w[0]) || w.Length == 1) && words.Any(w => CredentialNames.IsCredentialWord(w) || w is "not" or "no" or "test" or "api"));

    private static bool IsPassword(string value) =>
        value.Length >= LeastPassword
        && value.Length <= 128
        && !IsHarmless(value)
        && (!value.All(char.IsLetter) || IsPlainWord(value))
        && !IsNameLike(value);

    private static bool IsSecret(string value)
    {
        if (value.Length < LeastSecret || IsSetting(value) || IsHarmless(value) || IsGuid(value) || IsNumeric(value) || IsConstantName(value) || IsRegular(value))
        {
            return false;
        }

        var words = NameWords.Split(value);
        var digits = value.Count(char.IsDigit);
        var letters = value.Count(char.IsLetter);
        var marks = value.Count(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '/' or ',' or '\\'));
        var mean = (digits + letters) / (double)Math.Max(1, words.Count);
        var isMixed = digits > 0 && letters > 1;
        return (isMixed && mean <= 3.2 && words.Count >= 4 && value.Distinct().Count() >= 6)
            || (isMixed && digits >= 2 && marks >= 1 && marks <= value.Length / 3)
            || (value.Length >= 16 && digits == 0 && words.Count >= 6 && words.Count(w => w.Length == 1) * 3 >= words.Count)
            || (value.Length >= 24 && mean <= 3.5 && letters > 0 && words.Count >= 7 && value.Any(char.IsUpper) && value.Any(char.IsLower) && digits > 0);
    }

    // "Bearer abc", "Basic dXNlcjpwYXNz": the scheme is no credential, what stands behind it may be one.
    private static bool IsHeader(string value)
    {
        var space = value.Trim().IndexOf(' ');
        var rest = space < 0 ? value.Trim() : value.Trim().Substring(space + 1).Trim();
        return rest.IndexOf(' ') < 0 && IsSecret(rest);
    }

    private static bool IsHarmless(string value) =>
        value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        || _words.Contains(value)
        || IsPlaceholder(value)
        || IsTemplate(value)
        || IsPath(value)
        || IsPattern(value);

    private static bool IsPlaceholder(string value) =>
        value.Distinct().Count() == 1 || _placeholders.Any(p => value.IndexOf(p, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsTemplate(string value)
    {
        var (first, last) = (value[0], value[value.Length - 1]);
        return (first, last) is ('<', '>') or ('{', '}') or ('[', ']') or ('%', '%') or ('(', ')')
            || Has(value, "{0") || Has(value, "{1") || Has(value, "{{") || Has(value, "${") || Has(value, "$(") || Has(value, "#{") || Has(value, "<%")
            || (first is '@' or ':' or '$' or '#' or '.' or '&' && value.Skip(1).All(c => char.IsLetter(c) || c is '_' or '-' or '.'));
    }

    private static bool IsPath(string value) =>
        Has(value, "://") || Has(value, "</") || Has(value, "/>") || Has(value, ":\\")
        || value.StartsWith("~/", StringComparison.Ordinal) || value.StartsWith("./", StringComparison.Ordinal) || value.StartsWith("../", StringComparison.Ordinal)
        || value.StartsWith("--", StringComparison.Ordinal)
        || value.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)
        || (value[0] == '/' && NameWords.Split(value).All(w => w.Length > 2))
        || IsFile(value);

    private static bool IsFile(string value)
    {
        var dot = value.LastIndexOf('.');
        var extension = dot < 1 ? "" : value.Substring(dot + 1).ToLowerInvariant();
        return extension is "txt" or "json" or "xml" or "pem" or "key" or "pfx" or "p12" or "cer" or "crt" or "cs" or "config" or "html" or "aspx" or "cshtml"
            or "yaml" or "yml" or "png" or "svg" or "dat" or "bin" or "js" or "dll" or "exe" or "com" or "org" or "net" or "io" or "jpg" or "jpeg" or "gif" or "mp3" or "mp4" or "mkv" or "csv" or "md" or "zip" or "css" or "ts" or "sql" or "resx";
    }

    private static bool IsPattern(string value) =>
        value[0] == '^' || Has(value, "\\d") || Has(value, "\\w") || Has(value, "\\s") || Has(value, "[a-z") || Has(value, "[A-Z") || Has(value, "[0-9")
        || Has(value, "(?") || Has(value, ".*") || Has(value, "=>");

    // A single word: Postgres and letmein, but not InvalidUser, nor a text that speaks of passwords.
    private static bool IsPlainWord(string value)
    {
        var words = NameWords.Split(value);
        return words.Count == 1 && !CredentialNames.IsCredentialWord(words[0]);
    }

    // user_password, Auth:ApiKey, oauth2.token: words, at most with one digit behind them.
    private static bool IsNameLike(string value)
    {
        var words = NameWords.Split(value);
        var hasMark = value.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or ':' or '/'));
        var separators = value.Count(c => !char.IsLetterOrDigit(c));
        var longNumber = words.Any(w => char.IsDigit(w[0]) && w.Length > 1);
        return words.Count == 0
            || IsConstantName(value)
            || (!hasMark && !longNumber && (separators > 0 || words.Count(w => !char.IsDigit(w[0])) > 2) && words.All(w => char.IsDigit(w[0]) || w.Length > 2))
            || (!hasMark && !value.Any(char.IsDigit) && words.Any(CredentialNames.IsCredentialWord));
    }

    // AZURE_OPENAI_API_KEY
    private static bool IsConstantName(string value) =>
        value.IndexOf('_') > 0 && char.IsUpper(value[0]) && value.All(c => c == '_' || char.IsUpper(c) || char.IsDigit(c)) && NameWords.Split(value).All(w => w.Length > 1 || char.IsDigit(w[0]));

    private static bool IsGuid(string value) => Guid.TryParse(value, out _) && (value.IndexOf('-') > 0 || value[0] is '{' or '(');

    // realm="example", rspauth=…: a list of settings, whose values are looked at one by one.
    private static bool IsSetting(string value) =>
        value.IndexOf('"') >= 0 || (value.IndexOf('=') is var at and > 0 && value.Take(at).All(c => char.IsLetter(c) || c == '_') && value.TrimEnd('=').Length > at);

    // xxxxxx and 123456, and the bytes 00 01 02 of a test vector.
    private static bool IsRegular(string value)
    {
        var counted = 0;
        for (var i = 2; i + 1 < value.Length; i += 2)
        {
            counted += value[i] == value[i - 2] && value[i + 1] - value[i - 1] is 0 or 1 ? 1 : 0;
        }

        return counted * 4 >= value.Length || Placeholders.Contains(value, 0, value.Length);
    }

    private static bool IsNumeric(string value) => value.All(c => char.IsDigit(c) || c is '.' or ',' or '-' or ':' or '/');

    private static bool Has(string value, string part) => value.IndexOf(part, StringComparison.Ordinal) >= 0;
}
