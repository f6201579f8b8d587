using System.Text;

namespace NhiGuard.Secrets;

/// <summary>The key is base64 of bytes whose last four are the Marvin hash of the others, seeded by the kind of key.</summary>
internal sealed class MarvinProof : Proof
{
    private readonly string[] _seeds;

    /// <param name="seeds">Eight ASCII characters each; any of them may hold.</param>
    public MarvinProof(string[] seeds) => _seeds = seeds;

    public override bool Holds(string value)
    {
        if (Base64.TryDecode(value) is not { Length: > 4 } bytes)
        {
            return false;
        }

        var stated = Read(bytes, bytes.Length - 4);
        return Array.Exists(_seeds, seed => Compute(bytes, seed) == stated);
    }

    public override string Seal(string shaped, ExampleRandom random)
    {
        var bytes = Base64.TryDecode(shaped)!;
        var hash = Compute(bytes, _seeds[random.Below(_seeds.Length)]);
        for (var i = 0; i < 4; i++)
        {
            bytes[bytes.Length - 4 + i] = (byte)(hash >> (8 * i));
        }

        var text = Convert.ToBase64String(bytes);
        return shaped.IndexOf('-') >= 0 || shaped.IndexOf('_') >= 0 ? text.Replace('+', '-').Replace('/', '_') : text;
    }

    private static uint Compute(byte[] bytes, string seed)
    {
        var ascii = Encoding.ASCII.GetBytes(seed);
        Array.Reverse(ascii);
        var (a, b) = (Read(ascii, 0), Read(ascii, 4));
        var length = bytes.Length - 4;
        var i = 0;
        for (; i + 4 <= length; i += 4)
        {
            a = unchecked(a + Read(bytes, i));
            Mix(ref a, ref b);
        }

        var rest = 0x80u;
        for (var last = length - 1; last >= i; last--)
        {
            rest = (rest << 8) | bytes[last];
        }

        a = unchecked(a + rest);
        Mix(ref a, ref b);
        Mix(ref a, ref b);
        return a ^ b;
    }

    private static void Mix(ref uint a, ref uint b)
    {
        unchecked
        {
            b ^= a;
            a = Rotate(a, 20) + b;
            b = Rotate(b, 9) ^ a;
            a = Rotate(a, 27) + b;
            b = Rotate(b, 19);
        }
    }

    private static uint Rotate(uint value, int bits) => (value << bits) | (value >> (32 - bits));

    private static uint Read(byte[] bytes, int start) =>
        bytes[start] | (uint)bytes[start + 1] << 8 | (uint)bytes[start + 2] << 16 | (uint)bytes[start + 3] << 24;
}
