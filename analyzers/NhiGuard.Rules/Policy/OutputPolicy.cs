namespace NhiGuard;

/// <summary>Labels of what a tool returns.</summary>
public sealed class OutputPolicy
{
    /// <summary>Labels of everything that no field names.</summary>
    public required DataLabels Default { get; init; }

    /// <summary>Labels by name of the field, at whatever depth, compared ordinally; they replace the default there.</summary>
    public required IReadOnlyDictionary<string, DataLabels> Fields { get; init; }
}
