namespace NhiGuard.Secrets;

/// <summary>Where a shape stands.</summary>
/// <param name="Outset">Start of the context that the shape demands before the value; equal to <paramref name="Start"/> without.</param>
/// <param name="Start">Start of the value.</param>
/// <param name="VariableStart">Start of the value behind its leading literal: what must look random.</param>
/// <param name="End">End of the value, exclusive.</param>
internal readonly record struct ShapeMatch(int Outset, int Start, int VariableStart, int End);
