using System.Text.Json.Serialization;

namespace NhiGuard;

/// <summary>What a header says of a run.</summary>
internal sealed class RunLetter
{
    /// <summary>For whom it is.</summary>
    public required string Audience { get; init; }

    /// <summary>Until when it counts.</summary>
    public required DateTimeOffset Expires { get; init; }

    /// <summary>Makes it count once.</summary>
    public required string Nonce { get; init; }

    /// <summary>The runs above the one that begins there, outermost first.</summary>
    public required IReadOnlyList<RunName> Chain { get; init; }

    /// <summary>Labels of what they have seen.</summary>
    public required DataLabels Seen { get; init; }

    public string? Caller { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Facts { get; init; }

    /// <summary>Why nothing may be called there, or null.</summary>
    public string? Refusal { get; init; }
}

/// <summary>A run in a header.</summary>
internal sealed record RunName(string Id, string Agent);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RunLetter))]
internal sealed partial class RunLetterJson : JsonSerializerContext;
