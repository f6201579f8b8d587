namespace NhiGuard;

/// <summary>A tool in an agent's hand: offered, as the build sees it, or called, as the guard sees it.</summary>
/// <param name="Agent">Name of the agent, or null where the build cannot tell; the guard always can.</param>
/// <param name="Tool">Name of the tool as the model sees it.</param>
/// <param name="DeclaredScopes">Scopes that the code declares the tool to need; empty when it declares none.</param>
public readonly record struct ToolUse(string? Agent, string Tool, IReadOnlyList<string> DeclaredScopes);
