using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NhiGuard;

/// <summary>Marks requests for approval, so that an answer is known to be the answer to a request that this guard made, about exactly
/// this call, in time, and for the first time. Nothing has to be kept between the two but what has been used.</summary>
internal sealed class ApprovalSeal(byte[]? key, IGuardStateStore store, SteadyClock clock)
{
    private const byte Version = 1;
    private const int NonceLength = 16;
    private const int HeadLength = 1 + sizeof(long) + NonceLength;

    private readonly GuardSigner _signer = new(key, "approval v1");

    /// <summary>A mark for a request: text that is safe in an address and has no full stop.</summary>
    public string Make(in ApprovalFacts facts, DateTimeOffset expires)
    {
        Span<byte> mark = stackalloc byte[HeadLength + GuardSigner.Length];
        mark[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(mark[1..], expires.UtcTicks);
        RandomNumberGenerator.Fill(mark[(1 + sizeof(long))..HeadLength]);
        Sign(mark[..HeadLength], in facts).CopyTo(mark[HeadLength..]);
        return Convert.ToBase64String(mark).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>Whether a mark is this guard's, about this call, and in time. It is not used up by that.</summary>
    public bool IsGenuine(string mark, in ApprovalFacts facts) => TryRead(mark, in facts, out _, out _);

    /// <summary>Uses a mark up.</summary>
    /// <returns>False when it is not genuine, or has been used before.</returns>
    /// <exception cref="Exception">Whatever the store throws.</exception>
    public async ValueTask<bool> UseAsync(string mark, ApprovalFacts facts, CancellationToken cancellationToken) =>
        TryRead(mark, in facts, out var nonce, out var expires)
        && await store.TryAddAsync("approval:" + nonce, expires, cancellationToken).ConfigureAwait(false);

    private bool TryRead(string mark, in ApprovalFacts facts, out string nonce, out DateTimeOffset expires)
    {
        (nonce, expires) = ("", default);
        Span<byte> bytes = stackalloc byte[HeadLength + GuardSigner.Length];
        if (mark.Length != (bytes.Length * 4 + 2) / 3
            || !Convert.TryFromBase64String(mark.Replace('-', '+').Replace('_', '/').PadRight((mark.Length + 3) / 4 * 4, '='), bytes, out var length)
            || length != bytes.Length
            || bytes[0] != Version
            || !CryptographicOperations.FixedTimeEquals(Sign(bytes[..HeadLength], in facts), bytes[HeadLength..]))
        {
            return false;
        }

        nonce = Convert.ToHexString(bytes[(1 + sizeof(long))..HeadLength]);
        expires = new(BinaryPrimitives.ReadInt64BigEndian(bytes[1..]), TimeSpan.Zero);
        return clock.Now < expires;
    }

    private byte[] Sign(ReadOnlySpan<byte> head, in ApprovalFacts facts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(head);
        facts.AppendTo(buffer);
        return _signer.Sign(buffer.WrittenSpan);
    }
}
