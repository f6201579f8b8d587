namespace NhiGuard.Secrets;

/// <summary>Fifty-two characters in base 32: 28 bytes and, at four places among them, their CRC-32, masked by the kind of token.</summary>
internal sealed class AzureDevOpsProof : Proof
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 32;
    private const int Characters = 52;

    private static readonly uint[] _masks = [0xE0B9692D, 0x1019F92E];

    /// <summary>Places of the checksum's bytes, lowest first.</summary>
    private static readonly int[] _places = [22, 8, 7, 2];

    public override bool Holds(string value)
    {
        var bytes = Decode(value);
        var stated = 0u;
        for (var i = 0; i < _places.Length; i++)
        {
            stated |= (uint)bytes[_places[i]] << (8 * i);
        }

        return Array.IndexOf(_masks, Covered(bytes) ^ stated) >= 0;
    }

    public override string Seal(string shaped, ExampleRandom random)
    {
        var label = shaped.Substring(0, shaped.Length - Characters);
        var bytes = Decode(shaped.Substring(label.Length));
        var checksum = Covered(bytes) ^ _masks[random.Below(_masks.Length)];
        for (var i = 0; i < _places.Length; i++)
        {
            bytes[_places[i]] = (byte)(checksum >> (8 * i));
        }

        return label + Encode(bytes, shaped[shaped.Length - 1]);
    }

    private static uint Covered(byte[] bytes) => Crc32.Compute(bytes.Where((_, i) => Array.IndexOf(_places, i) < 0));

    private static byte[] Decode(string value)
    {
        var bytes = new byte[Length];
        for (var bit = 0; bit < Length * 8; bit++)
        {
            bytes[bit / 8] |= (byte)(((Digits.IndexOf(value[bit / 5]) >> (4 - bit % 5)) & 1) << (7 - bit % 8));
        }

        return bytes;
    }

    // 52 digits hold four bits more than the bytes do; the last digit keeps its own.
    private static string Encode(byte[] bytes, char last)
    {
        var digits = new int[Characters];
        for (var bit = 0; bit < Length * 8; bit++)
        {
            digits[bit / 5] |= ((bytes[bit / 8] >> (7 - bit % 8)) & 1) << (4 - bit % 5);
        }

        digits[Characters - 1] |= Digits.IndexOf(last) & 15;
        return string.Concat(digits.Select(d => Digits[d]));
    }
}
