namespace NhiGuard.Secrets;

/// <summary>How a run of text is encoded.</summary>
internal enum TextEncoding
{
    Base64,
    Hex,
    Percent,
}

/// <summary>A run of encoded text.</summary>
internal readonly record struct EncodedRun(int Start, int End, TextEncoding Encoding);
