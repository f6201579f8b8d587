namespace NhiGuard.Analyzers.Deserialization;

/// <summary>What is known of the binder or resolver before a serializer. Ordered from harmless to dangerous.</summary>
internal enum Binding
{
    /// <summary>Answers from a closed set, or throws.</summary>
    Closed,

    /// <summary>Chosen elsewhere: the code does not show it.</summary>
    Unknown,

    /// <summary>There is none.</summary>
    Absent,

    /// <summary>Looks any name up.</summary>
    Open,
}
