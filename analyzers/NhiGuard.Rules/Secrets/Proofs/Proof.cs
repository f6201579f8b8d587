using System.Globalization;

namespace NhiGuard.Secrets;

/// <summary>How a value proves that it is a credential: by a checksum in it, or by what it decodes to.</summary>
internal abstract class Proof
{
    /// <summary>GitHub and npm: six digits in base 62 over what stands behind the prefix.</summary>
    public static Proof GitHub { get; } = new Crc32Proof(skip: 4, separator: 0, Base62.Encode);

    /// <summary>Grafana: the bytes in hexadecimal, lowest first, over everything before the last underscore.</summary>
    public static Proof Grafana { get; } = new Crc32Proof(skip: 0, separator: 1, ToLittleEndianHex);

    /// <summary>RFC 7519.</summary>
    public static Proof Jwt { get; } = new JwtProof();

    /// <summary>Discord: the first part is the bot's number in base64.</summary>
    public static Proof DiscordUser { get; } = new DiscordUserProof();

    /// <summary>Azure DevOps before 2024: base 32 with a checksum scattered among the bytes.</summary>
    public static Proof AzureDevOps { get; } = new AzureDevOpsProof();

    /// <summary>A password such as a machine makes.</summary>
    public static Proof Password { get; } = new PasswordProof();

    /// <summary>Whether the value proves itself. Never throws.</summary>
    public abstract bool Holds(string value);

    /// <summary>Makes text of the right shape into text that proves itself.</summary>
    public abstract string Seal(string shaped, ExampleRandom random);

    /// <summary>Azure's identifiable keys: Marvin over the key's bytes, seeded by the kind of key.</summary>
    public static Proof Marvin(params string[] seeds) => new MarvinProof(seeds);

    private static string ToLittleEndianHex(uint value) => string.Concat(
        new[] { 0, 8, 16, 24 }.Select(shift => ((byte)(value >> shift)).ToString("x2", CultureInfo.InvariantCulture)));
}
