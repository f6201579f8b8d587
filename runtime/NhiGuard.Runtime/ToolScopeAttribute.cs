namespace NhiGuard;

/// <summary>States which scopes a tool needs. The build reads it from the source, the guard from the method behind the tool;
/// the policy says who holds the scopes.</summary>
/// <param name="scopes">One or more scopes as the policy names them, for example <c>docs.read</c>. A tool without a scope is
/// refused (NHI3001).</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false)]
public sealed class ToolScopeAttribute(params string[] scopes) : Attribute
{
    /// <summary>The scopes, all of which the calling agent must hold.</summary>
    public IReadOnlyList<string> Scopes { get; } = scopes;
}
