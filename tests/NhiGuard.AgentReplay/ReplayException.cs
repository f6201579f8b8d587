namespace NhiGuard.AgentReplay;

/// <summary>The input cannot be replayed; the message names file and line.</summary>
internal sealed class ReplayException(string message) : Exception(message);
