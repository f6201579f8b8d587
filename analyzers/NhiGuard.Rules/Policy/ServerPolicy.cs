namespace NhiGuard;

/// <summary>An origin of tools outside the application. A grant <c>server/tool</c> is to a tool of this origin.</summary>
public sealed class ServerPolicy
{
    /// <summary>Name of the server, the part of a grant before the slash.</summary>
    public required string Name { get; init; }

    /// <summary>Package with its version, such as <c>npm:@contoso/crm-mcp@1.4.2</c>, or null.</summary>
    public string? Package { get; init; }

    /// <summary>Address of the server, or null.</summary>
    public string? Url { get; init; }

    /// <summary>True when names, descriptions and schemas of its tools must be those of the lock.</summary>
    public bool DefinitionsLocked { get; init; }
}
