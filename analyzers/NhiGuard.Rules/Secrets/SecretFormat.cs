namespace NhiGuard.Secrets;

/// <summary>One credential format, declared in one line; the matcher and the generator of examples are derived from it.</summary>
public sealed class SecretFormat
{
    internal SecretFormat(string id, string provider, string kind, string shape, double entropy, string documentation, Proof? proof = null, string? cut = null)
    {
        Id = id;
        Provider = provider;
        Kind = kind;
        Documentation = documentation;
        EntropyFloor = entropy;
        Proof = proof;
        Examples = Shape.Parse(shape);
        Shapes = cut is null ? Examples : [.. Examples, .. Shape.Parse(cut)];
    }

    /// <summary>Stable name in kebab-case, for example <c>openai-project-key</c>.</summary>
    public string Id { get; }

    /// <summary>Who issues the credential, as people write it.</summary>
    public string Provider { get; }

    /// <summary>What the provider calls the credential.</summary>
    public string Kind { get; }

    /// <summary>Address of the provider's page about the credential.</summary>
    public string Documentation { get; }

    /// <summary>True when a value proves itself: by a checksum or by what it decodes to.</summary>
    public bool HasChecksum => Proof is not null;

    /// <summary>Least Shannon entropy of the longest variable piece, in bits a character.</summary>
    internal double EntropyFloor { get; }

    internal Proof? Proof { get; }

    /// <summary>Every shape that is searched.</summary>
    internal IReadOnlyList<Shape> Shapes { get; }

    /// <summary>The shapes that examples are made of: whole values, not those cut off.</summary>
    internal IReadOnlyList<Shape> Examples { get; }

    /// <summary>Provider and kind; never a value.</summary>
    public override string ToString() => Provider + " " + Kind;

    /// <summary>Whether what stands in the shape is a credential and no placeholder, example or chance.</summary>
    internal bool Accepts(ScanText text, in ShapeMatch match) =>
        Entropy.PerCharacter(text, match.RandomStart, match.RandomEnd) >= EntropyFloor
        && !Placeholders.Contains(text, match.RandomStart, match.RandomEnd)
        && !DocumentedExamples.Contains(text, match.Start, match.End)
        && (Proof is null || Proof.Holds(text.Cut(match.Start, match.End)));
}
