namespace NhiGuard.Secrets;

/// <summary>The value ends in the CRC-32 (ISO-HDLC) of what stands before.</summary>
internal sealed class Crc32Proof : Proof
{
    private readonly int _skip;
    private readonly int _separator;
    private readonly Func<uint, string> _encode;

    /// <param name="skip">Characters at the start that the checksum does not cover.</param>
    /// <param name="separator">Characters before the checksum that it does not cover.</param>
    /// <param name="encode">Writes the checksum; always in the same length.</param>
    public Crc32Proof(int skip, int separator, Func<uint, string> encode)
    {
        _skip = skip;
        _separator = separator;
        _encode = encode;
    }

    public override bool Holds(string value) => string.Equals(value, Seal(value), StringComparison.Ordinal);

    public override string Seal(string shaped, ExampleRandom random) => Seal(shaped);

    private string Seal(string value)
    {
        var checksum = value.Length - _encode(0).Length;
        var covered = value.Skip(_skip).Take(checksum - _separator - _skip).Select(c => (byte)c);
        return value.Substring(0, checksum) + _encode(Crc32.Compute(covered));
    }
}
