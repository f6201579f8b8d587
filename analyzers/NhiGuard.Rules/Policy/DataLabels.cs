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

    /// <summary>People of the organisation wrote it in their own words: it counts where a rule says so, and never as a trusted value.</summary>
    Internal = 8,
}
