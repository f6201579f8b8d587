namespace NhiGuard;

/// <summary>What is known about data that a tool returned.</summary>
[Flags]
public enum DataLabels : byte
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>Somebody outside the application's trust may have written it.</summary>
    Untrusted = 1,

    /// <summary>It must not leave.</summary>
    Private = 2,

    /// <summary>It may stand in for the user's word.</summary>
    Trusted = 4,
}
