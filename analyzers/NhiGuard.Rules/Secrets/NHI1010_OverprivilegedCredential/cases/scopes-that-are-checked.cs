using System.Diagnostics.CodeAnalysis;

public sealed class RequiredScopeAttribute(params string[] acceptedScopes) : Attribute
{
    public IReadOnlyList<string> AcceptedScopes => acceptedScopes;
}

public static class Caller
{
    private static readonly string[] s_forbiddenScopes = ["*", "admin:org"];

    [RequiredScope("admin")]
    [SuppressMessage("Design", "CA1000", Scope = "*")]
    public static bool MayAdminister(IReadOnlyCollection<string> scopes) =>
        scopes.Contains("admin") && HasScope(scopes, "admin:org") && !s_forbiddenScopes.Any(scopes.Contains);

    public static bool Wants(string scope) => scope == "*" || scope is "admin";

    private static bool HasScope(IEnumerable<string> scopes, string scope) => scopes.Contains(scope);
}
