namespace NhiGuard.Secrets;

/// <summary>Characters of three kinds and no word that people write for a password; in an address, what stands between user and host.</summary>
internal sealed class PasswordProof : Proof
{
    private const int Kinds = 3;

    // As they read once P@ssw0rd is written with letters.
    private static readonly string[] _words =
    [
        "pass", "pwd", "secret", "admin", "user", "example", "test", "demo", "dummy", "your", "change", "letmein", "welcome", "qwerty",
        "strong", "secure", "guest", "root", "local", "sample", "develop", "docker", "postgres", "mysql", "mongo", "redis", "contoso", "token", "abcd",
    ];

    public override bool Holds(string value)
    {
        var password = InAddress(value) ?? value;
        var kinds = new[]
        {
            password.Any(c => c is >= 'a' and <= 'z'),
            password.Any(c => c is >= 'A' and <= 'Z'),
            password.Any(c => c is >= '0' and <= '9'),
            password.Any(c => !char.IsLetterOrDigit(c)),
        };
        var read = string.Concat(password.Select(Letter));
        return kinds.Count(k => k) >= Kinds
            && !(password[0] == '%' && password[password.Length - 1] == '%')
            && !Array.Exists(_words, read.Contains);
    }

    public override string Seal(string shaped, ExampleRandom random) => shaped;

    private static string? InAddress(string value)
    {
        var scheme = value.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : value.IndexOf(':', scheme + 3) + 1;
        var end = value.LastIndexOf('@');
        return start > 0 && end > start ? value.Substring(start, end - start) : null;
    }

    private static char Letter(char c) => c switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => char.ToLowerInvariant(c),
    };
}
