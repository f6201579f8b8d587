namespace NhiGuard.Secrets;

/// <summary>How a value proves that it is a credential: by a checksum in it, or by what it decodes to.</summary>
internal abstract class Proof
{
    /// <summary>Whether the value proves itself. Never throws.</summary>
    public abstract bool Holds(string value);

    /// <summary>Makes text of the right shape into text that proves itself.</summary>
    public abstract string Seal(string shaped, ExampleRandom random);

    public static Proof Crc32Base62 { get; } = new Crc32Proof(prefixInChecksum: false, Base62.Encode);

    public static Proof Jwt { get; } = new JwtProof();
}
