namespace NhiGuard;

/// <summary>One word of a canonical text.</summary>
internal readonly struct Word
{
    /// <summary>Place of the word in the canonical text.</summary>
    public required Range Place { get; init; }

    /// <summary>Hash of the word.</summary>
    public required ulong Hash { get; init; }

    /// <summary>Hash of its letters and digits alone, where the word can be a piece of an account or phone number.</summary>
    public ulong Digits { get; init; }

    /// <summary>How many letters and digits those are; 0 where it can be no such piece.</summary>
    public int Length { get; init; }

    /// <summary>How many of them are digits.</summary>
    public int DigitCount { get; init; }
}
