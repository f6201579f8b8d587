using System.Security.Cryptography;
using System.Text.Json;

namespace NhiGuard;

/// <summary>Writes runs into headers and reads them: signed, for one receiver, for a short time, once.</summary>
internal sealed class RunCourier(byte[]? key, IGuardStateStore store, SteadyClock clock)
{
    private const int MaxLength = 16 * 1024;
    private const int MaxChain = 101;
    private const char Separator = '.';

    private readonly GuardSigner _signer = new(key, "run v1");

    public string Write(GuardRun run, string audience, TimeSpan lifetime, string? refusal)
    {
        List<RunName> chain = [];
        for (var forebear = run; forebear is not null; forebear = forebear.Parent)
        {
            chain.Insert(0, new(forebear.Id, forebear.Agent));
        }

        var text = JsonSerializer.SerializeToUtf8Bytes(
            new RunLetter
            {
                Audience = audience,
                Expires = clock.Now + lifetime,
                Nonce = RandomNumberGenerator.GetHexString(32, lowercase: true),
                Chain = chain,
                Seen = run.Seen,
                Caller = run.Caller?.Subject,
                Facts = run.Caller?.Facts,
                Refusal = refusal,
            },
            RunLetterJson.Default.RunLetter);
        return Encode(text) + Separator + Encode(_signer.Sign(text));
    }

    /// <returns>Null when nothing proves that the header comes from a guard with this key, is meant for this receiver, is in time, and has not
    /// been read before.</returns>
    /// <exception cref="Exception">Whatever the store throws.</exception>
    public async ValueTask<RunLetter?> ReadAsync(string? header, string audience, CancellationToken cancellationToken)
    {
        var letter = Open(header);
        return letter is not null
            && letter.Audience == audience
            && clock.Now < letter.Expires
            && letter.Chain.Count is > 0 and <= MaxChain
            && await store.TryAddAsync("run:" + letter.Nonce, letter.Expires, cancellationToken).ConfigureAwait(false)
                ? letter
                : null;
    }

    private RunLetter? Open(string? header)
    {
        if (header is not { Length: > 0 and <= MaxLength } || header.Split(Separator) is not [var text, var mark] || Decode(text) is not { } bytes)
        {
            return null;
        }

        return Decode(mark) is { } signature && _signer.Verify(bytes, signature)
            ? JsonSerializer.Deserialize(bytes, RunLetterJson.Default.RunLetter)
            : null;
    }

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static byte[]? Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '='), bytes, out var length)
            ? bytes[..length]
            : null;
    }
}
