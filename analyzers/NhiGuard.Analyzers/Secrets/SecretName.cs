using System.Text;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>What a credential is called once it is out of the code.</summary>
/// <param name="Variable">Name of the environment variable, such as <c>OPENAI_API_KEY</c>.</param>
/// <param name="Key">Configuration key, such as <c>OpenAI:ApiKey</c>.</param>
public readonly record struct SecretName(string Variable, string Key)
{
    // Kinds that programs keep under a shorter name than the provider's pages use.
    private static readonly Dictionary<string, string> s_short = new(StringComparer.Ordinal)
    {
        ["project key"] = "API key",
        ["service account key"] = "API key",
        ["personal access token"] = "token",
        ["fine-grained personal access token"] = "token",
        ["access token"] = "token",
        ["API token"] = "token",
        ["live secret key"] = "secret key",
        ["test secret key"] = "secret key",
        ["live restricted key"] = "restricted key",
    };

    private static readonly string[] s_empty = ["KEY", "SECRET", "TOKEN", "API", "MY", "THE"];

    /// <summary>What provider and kind suggest; then, for a further value of that name, the same with the words of its
    /// <paramref name="target"/> that are new; then numbered.</summary>
    /// <param name="format">Format of the value.</param>
    /// <param name="target">What the code assigns the value to, or null.</param>
    public static IEnumerable<SecretName> Candidates(SecretFormat format, string? target)
    {
        var kind = Words(s_short.TryGetValue(format.Kind, out var known) ? known : format.Kind);
        var name = new SecretName(Join(Words(format.Provider).Concat(kind)), $"{Pascal(Words(format.Provider))}:{Pascal(kind)}");
        yield return name;

        foreach (var further in Further(name, format.Provider, target))
        {
            yield return further;
        }
    }

    /// <summary>What a target suggests where the format says nothing: <c>dbPassword</c> is <c>DB_PASSWORD</c> and <c>DbPassword</c>.</summary>
    public static IEnumerable<SecretName> Candidates(string target)
    {
        var words = Words(Split(target.TrimStart('_')));
        var name = new SecretName(Join(words), Pascal(words));
        yield return name;

        foreach (var further in Further(name, "", null))
        {
            yield return further;
        }
    }

    private static IEnumerable<SecretName> Further(SecretName name, string provider, string? target)
    {
        var said = new HashSet<string>(
            [.. s_empty, .. name.Variable.Split('_'), .. Words(Split(provider)).Select(w => w.ToUpperInvariant())],
            StringComparer.Ordinal);
        var words = Words(Split(target ?? "")).Where(w => !said.Contains(w.ToUpperInvariant())).ToList();
        if (words.Count > 0)
        {
            yield return new($"{name.Variable}_{Join(words)}", name.Key + Pascal(words));
        }

        for (var i = 2; ; i++)
        {
            yield return new($"{name.Variable}_{i}", $"{name.Key}{i}");
        }
    }

    private static string Join(IEnumerable<string> words)
    {
        var name = string.Join("_", words).ToUpperInvariant();
        return name[0] is >= '0' and <= '9' ? "_" + name : name;
    }

    private static string Pascal(IEnumerable<string> words) =>
        string.Concat(words.Select(w => w == "API" ? "Api" : char.ToUpperInvariant(w[0]) + w.Substring(1)));

    private static List<string> Words(string text) =>
        [.. new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries)];

    // "openAiKey" is open, Ai, Key.
    private static string Split(string identifier)
    {
        var split = new StringBuilder();
        for (var i = 0; i < identifier.Length; i++)
        {
            if (i > 0 && char.IsUpper(identifier[i]) && !char.IsUpper(identifier[i - 1]))
            {
                split.Append(' ');
            }

            split.Append(identifier[i]);
        }

        return split.ToString();
    }
}
