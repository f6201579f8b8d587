namespace NhiGuard.Secrets;

/// <summary>The value ends in the CRC-32 (ISO-HDLC) of what stands before, behind the prefix that ends with the first underscore.</summary>
internal sealed class Crc32Proof : Proof
{
    private readonly bool _prefixInChecksum;
    private readonly Func<uint, string> _encode;

    public Crc32Proof(bool prefixInChecksum, Func<uint, string> encode)
    {
        _prefixInChecksum = prefixInChecksum;
        _encode = encode;
    }

    public override bool Holds(string value) => string.Equals(value, Seal(value), StringComparison.Ordinal);

    public override string Seal(string shaped, ExampleRandom random) => Seal(shaped);

    private string Seal(string value)
    {
        var length = _encode(0).Length;
        var start = _prefixInChecksum ? 0 : value.IndexOf('_') + 1;
        var end = value.Length - length;
        var body = value.Substring(start, end - start);
        return value.Substring(0, end) + _encode(Compute(_prefixInChecksum ? body.TrimEnd('_') : body));
    }

    private static uint Compute(string text)
    {
        var crc = uint.MaxValue;
        foreach (var c in text)
        {
            crc ^= c;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320u & (uint)-(int)(crc & 1));
            }
        }

        return ~crc;
    }
}
