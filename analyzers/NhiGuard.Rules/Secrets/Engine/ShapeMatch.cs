namespace NhiGuard.Secrets;

/// <summary>Where a shape stands.</summary>
internal struct ShapeMatch
{
    /// <summary>Start of the context that the shape demands before the value; equal to <see cref="Start"/> without.</summary>
    public int Outset;

    /// <summary>Start of the value.</summary>
    public int Start;

    /// <summary>End of the value, exclusive.</summary>
    public int End;

    /// <summary>End of the context that the shape demands behind the value; equal to <see cref="End"/> without.</summary>
    public int Finish;

    /// <summary>Start of the longest variable piece: what must look random.</summary>
    public int RandomStart;

    /// <summary>End of the longest variable piece, exclusive.</summary>
    public int RandomEnd;
}
