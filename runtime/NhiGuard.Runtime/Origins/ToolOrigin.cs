namespace NhiGuard;

/// <summary>Where a tool comes from; a function that is one answers with it when asked for this service.</summary>
/// <param name="Server">Name of the server as the policy names it.</param>
/// <param name="Tool">Name of the tool as the server gives it.</param>
internal sealed record ToolOrigin(string Server, string Tool);
