using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NhiGuard;

/// <summary>Makes marks (HMAC-SHA256) that nobody makes without the key. Each purpose has a key of its own.</summary>
/// <param name="key">The host's key; null for a random one that ends with the process.</param>
/// <param name="purpose">What is marked.</param>
internal sealed class GuardSigner(byte[]? key, string purpose)
{
    public const int Length = HMACSHA256.HashSizeInBytes;

    private readonly byte[] _key = HKDF.DeriveKey(
        HashAlgorithmName.SHA256, key ?? RandomNumberGenerator.GetBytes(Length), Length, info: Encoding.UTF8.GetBytes("nhiguard " + purpose));

    public byte[] Sign(ReadOnlySpan<byte> text) => HMACSHA256.HashData(_key, text);

    /// <summary>Whether the mark is right; a wrong one takes as long.</summary>
    public bool Verify(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark) => CryptographicOperations.FixedTimeEquals(Sign(text), mark);

    /// <summary>Appends a part with its length, so that no two lists of parts read alike; null differs from empty.</summary>
    public static void Append(ArrayBufferWriter<byte> buffer, string? part)
    {
        BinaryPrimitives.WriteInt32BigEndian(buffer.GetSpan(4), part is null ? -1 : Encoding.UTF8.GetByteCount(part));
        buffer.Advance(4);
        Encoding.UTF8.GetBytes(part ?? "", buffer);
    }
}
