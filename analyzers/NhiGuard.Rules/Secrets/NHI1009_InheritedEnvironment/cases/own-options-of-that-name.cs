// @references all
public sealed class StdioClientTransportOptions
{
    public string? Command { get; set; }

    public bool InheritEnvironmentVariables { get; set; } = true;
}

public static class Servers
{
    public static StdioClientTransportOptions Crm() => new() { Command = "crm-mcp" };
}
