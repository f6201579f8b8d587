namespace NhiGuard;

/// <summary>What a tool does to the world.</summary>
[Flags]
public enum ToolEffects : byte
{
    /// <summary>Nothing, or nothing that the file says.</summary>
    None = 0,

    /// <summary>Reads data.</summary>
    Read = 1,

    /// <summary>Changes data.</summary>
    Write = 2,

    /// <summary>Deletes data.</summary>
    Delete = 4,

    /// <summary>Sends something out: mail, message, payment, request.</summary>
    External = 8,

    /// <summary>Runs code or a program.</summary>
    Execute = 16,
}
