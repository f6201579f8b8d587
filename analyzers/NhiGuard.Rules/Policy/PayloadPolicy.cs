namespace NhiGuard;

/// <summary>One kind of JSON that others write: the types it may become, and its bounds.</summary>
public sealed class PayloadPolicy
{
    /// <summary>Name that the code uses.</summary>
    public required string Name { get; init; }

    /// <summary>Full names of the types that may be asked for, and of the derived types that may be built.</summary>
    public required NameSet Types { get; init; }

    /// <summary>Deepest nesting of objects and arrays.</summary>
    public required int MaxDepth { get; init; }

    /// <summary>Longest payload in bytes.</summary>
    public required int MaxBytes { get; init; }

    /// <summary>Longest string or property name in bytes, as written.</summary>
    public required int MaxStringBytes { get; init; }
}
