namespace NhiGuard;

/// <summary>The card of a rule: everything about it that is not code. Ids are for ever (see <c>IdBlocks.txt</c>).</summary>
/// <remarks>Source of the standards columns: OWASP Top 10 for Agentic Applications 2026, OWASP NHI Top 10 2025, CWE,
/// CSA MAESTRO, NIST AI RMF 1.0, NIST CSF 2.0.</remarks>
public sealed record Rule
{
    /// <summary>Four digits behind <c>NHI</c>, for example <c>NHI1001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The bad thing in PascalCase, so that "allow X" reads true.</summary>
    public required string Name { get; init; }

    /// <summary>One line for a list of rules.</summary>
    public required string Title { get; init; }

    /// <summary>The text of a finding: a composite format string, whose arguments never hold a secret value.</summary>
    public required string Message { get; init; }

    /// <summary>Default severity of the diagnostic; users change it in <c>.editorconfig</c>.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Where the rule looks.</summary>
    public required Faces Faces { get; init; }

    /// <summary>Whether a code fix exists, and if it may be applied everywhere at once.</summary>
    public required FixSafety Fix { get; init; }

    /// <summary>Where the rule stands in the public catalogues.</summary>
    public required Standards Standards { get; init; }

    /// <summary>True when generated code is searched too (secrets only).</summary>
    public bool GeneratedCode { get; init; }

    /// <summary>The folder that holds the rule: its first digit decides (see <c>IdBlocks.txt</c>).</summary>
    public string Block => Id[3] switch
    {
        '0' => "Guard",
        '1' => "Secrets",
        '2' => "Deserialization",
        '3' => "Tools",
        '4' => "ModelData",
        '5' => "Prompts",
        '6' => "Build",
        _ => throw new InvalidOperationException($"{Id} lies in no block of IdBlocks.txt"),
    };
}

/// <summary>Mirrors the compiler's severities without referencing the compiler.</summary>
public enum RuleSeverity
{
    /// <summary>A suggestion.</summary>
    Info,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>Breaks the build.</summary>
    Error,
}

/// <summary>The places in which a rule is enforced.</summary>
[Flags]
public enum Faces
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>A diagnostic of the compiler.</summary>
    Compile = 1,

    /// <summary>A diagnostic in a file that is not C#, such as the policy.</summary>
    Artifact = 2,

    /// <summary>A verdict of the guard.</summary>
    Run = 4,
}

/// <summary>What a rule's code fix promises.</summary>
public enum FixSafety
{
    /// <summary>No fix; the rule's README says why.</summary>
    None,

    /// <summary>A person looks at each place: no fix-all.</summary>
    EachPlace,

    /// <summary>Behaviour is kept; may be applied everywhere at once.</summary>
    Everywhere,
}

/// <summary>Entries in the public catalogues, each the catalogue's own short name.</summary>
public sealed record Standards
{
    /// <summary>OWASP Top 10 for Agentic Applications 2026, <c>ASI01</c> to <c>ASI10</c>.</summary>
    public required string OwaspAgentic { get; init; }

    /// <summary>OWASP Non-Human Identities Top 10 2025, <c>NHI1:2025</c> to <c>NHI10:2025</c>, or a dash.</summary>
    public required string OwaspNhi { get; init; }

    /// <summary>Common Weakness Enumeration, for example <c>CWE-798</c>.</summary>
    public required string Cwe { get; init; }

    /// <summary>CSA MAESTRO layer, <c>L1</c> to <c>L7</c>.</summary>
    public required string Maestro { get; init; }

    /// <summary>NIST AI RMF function and category, for example <c>MANAGE 2.4</c>.</summary>
    public required string NistAiRmf { get; init; }

    /// <summary>NIST CSF 2.0 category, for example <c>PR.AA</c>.</summary>
    public required string NistCsf { get; init; }
}
