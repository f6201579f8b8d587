namespace NhiGuard;

/// <summary>A tool that a server offers to an agent.</summary>
/// <param name="Agent">Name of the agent.</param>
/// <param name="Server">Name of the server as the policy names it.</param>
/// <param name="Tool">Name of the tool as the server gives it.</param>
public readonly record struct ToolOffer(string Agent, string Server, string Tool);

/// <summary>What a server says of a tool, by its hashes: <c>sha256:</c> and 64 lower-case hexadecimal digits each.</summary>
/// <param name="Description">Hash of title and description.</param>
/// <param name="Input">Hash of the schema of the arguments.</param>
/// <param name="Output">Hash of the schema of the result, or empty when there is none.</param>
public sealed record ToolDefinition(string Description, string Input, string Output);

/// <summary>A tool that an agent has already.</summary>
/// <param name="Server">Where it comes from; null for the application itself.</param>
/// <param name="Tool">Its name.</param>
public readonly record struct ToolInHand(string? Server, string Tool);

/// <summary>A server of tools that the application connects to.</summary>
/// <param name="Name">Name as the policy names it.</param>
/// <param name="Url">Address that is connected to, or null.</param>
/// <param name="Command">Words of the command line that starts it, or null.</param>
public readonly record struct ServerUse(string Name, string? Url, IReadOnlyList<string>? Command);
