namespace NhiGuard;

/// <summary>What is known of a call besides its tool when it is to be said whether a person is asked.</summary>
/// <param name="Seen">Labels of all data that the run has seen, or null where no run is known.</param>
/// <param name="Caller">Facts about the caller by name, each with its values, or null where no caller is known.</param>
/// <param name="IsOutside">True when an argument that the condition names is missing or breaks its constraints.</param>
public readonly record struct AskedCall(DataLabels? Seen, IReadOnlyDictionary<string, IReadOnlyList<string>>? Caller, bool IsOutside);
