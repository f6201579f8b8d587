namespace NhiGuard.Secrets;

/// <summary>Characters of three kinds and no word that people write for a password.</summary>
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
        var kinds = new[]
        {
            value.Any(c => c is >= 'a' and <= 'z'),
            value.Any(c => c is >= 'A' and <= 'Z'),
            value.Any(c => c is >= '0' and <= '9'),
            value.Any(c => !char.IsLetterOrDigit(c)),
        };
        var read = string.Concat(value.Select(Letter));
        return kinds.Count(k => k) >= Kinds
            && !(value[0] == '%' && value[value.Length - 1] == '%')
            && !Array.Exists(_words, read.Contains);
    }

    public override string Seal(string shaped, ExampleRandom random) => shaped;

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
