namespace NhiGuard.Secrets;

/// <summary>A credential asked for with more rights than an agent uses.</summary>
public static class OverprivilegedCredential
{
    /// <summary>The card. Message arguments: the wide scope or role, what it opens, what to ask for instead.</summary>
    public static Rule Rule { get; } = new()
    {
        Id = "NHI1010",
        Name = "OverprivilegedCredential",
        Title = "Credential asked for with over-wide scopes",
        Message = "'{0}' {1}; {2}",
        Severity = RuleSeverity.Info,
        Faces = Faces.Compile,
        Fix = FixSafety.None,
        Standards = new()
        {
            OwaspAgentic = "ASI03",
            OwaspNhi = "NHI5:2025",
            Cwe = "CWE-250",
            Maestro = "L6",
            NistAiRmf = "MANAGE 2.4",
            NistCsf = "PR.AA",
        },
    };

    /// <summary>The scope with which every permission that was ever consented to is asked for.</summary>
    public const string Default = "/.default";

    /// <summary>The first over-wide scope in <paramref name="text"/>, which holds one scope or several with blanks or commas between; null without one.</summary>
    /// <remarks><c>.default</c> is none of them: whether a narrower request exists depends on the flow.</remarks>
    public static WideScope? WidestOf(string text)
    {
        if (text.Length is 0 or > 2000)
        {
            return null;
        }

        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is ' ' or ',' or '+')
            {
                if (i > start && WideScopes.Find(text.Substring(start, i - start)) is { } scope)
                {
                    return scope;
                }

                start = i + 1;
            }
        }

        return null;
    }

    /// <summary>True for a <c>.default</c> scope of a resource that offers narrower ones: most Azure services know a single permission.</summary>
    public static bool IsDefaultOfManyPermissions(string text) =>
        text.EndsWith(Default, StringComparison.Ordinal)
        && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) | text.StartsWith("api:", StringComparison.OrdinalIgnoreCase)
        && !WideScopes.SinglePermissionHosts.Any(host => text.EndsWith(host + Default, StringComparison.OrdinalIgnoreCase) || text.EndsWith(host + "/" + Default, StringComparison.OrdinalIgnoreCase));
}
