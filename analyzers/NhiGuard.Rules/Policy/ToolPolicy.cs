namespace NhiGuard;

/// <summary>What one tool needs and who is asked.</summary>
public sealed class ToolPolicy
{
    private readonly IReadOnlyDictionary<string, ArgumentPolicy>? _arguments;

    /// <summary>Name of the tool as the model sees it.</summary>
    public required string Name { get; init; }

    /// <summary>Mode of the tool, or null where the file names none.</summary>
    public required GuardMode? Mode { get; init; }

    /// <summary>Scopes that an agent must hold to call the tool.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>Who is asked before a call, or null where the file does not say: then nobody.</summary>
    public ApprovalPolicy? Approval { get; init; }

    /// <summary>What the tool does to the world.</summary>
    public ToolEffects Effects { get; init; }

    /// <summary>Labels of what the tool returns, or null where the file does not say: then it is untrusted.</summary>
    public OutputPolicy? Output { get; init; }

    /// <summary>How often the tool may be called, or null.</summary>
    public RatePolicy? Rate { get; init; }

    /// <summary>The arguments by name, compared ordinally; null where the file lists none, and then every argument passes.</summary>
    public IReadOnlyDictionary<string, ArgumentPolicy>? Arguments
    {
        get => _arguments;
        init
        {
            _arguments = value;
            AsksForOrigin = value?.Values.Any(static argument => argument.AsksForOrigin) ?? false;
        }
    }

    /// <summary>True when an argument has to stem from somewhere.</summary>
    public bool AsksForOrigin { get; private init; }
}
