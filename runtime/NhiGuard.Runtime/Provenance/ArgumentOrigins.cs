namespace NhiGuard;

/// <summary>Asks of the arguments of a call whether they stem from where the policy says.</summary>
internal static class ArgumentOrigins
{
    /// <summary>The index of a new run: null where no tool of the policy asks for it.</summary>
    public static ProvenanceIndex? Begin(Policy policy, CallerFacts? caller)
    {
        if (!policy.Tools.Values.Any(static tool => tool.AsksForOrigin))
        {
            return null;
        }

        var index = new ProvenanceIndex();
        foreach (var (name, values) in caller?.Facts ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            foreach (var value in values)
            {
                index.AddCallerFact(name, value);
            }
        }

        return index;
    }

    /// <summary>True where every argument stems from where the tool's policy says; without an index no value stems from anywhere.</summary>
    public static bool Stem(in ToolCall call, ToolPolicy tool)
    {
        if (call.Arguments is null)
        {
            return true;
        }

        var index = call.Run?.Family.Provenance;
        foreach (var (name, value) in call.Arguments)
        {
            if (tool.Arguments!.TryGetValue(name, out var argument) && argument.AsksForOrigin && (index is null || !Stems(index, argument, value)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Stems(ProvenanceIndex index, ArgumentPolicy argument, object? value) =>
        (argument.From is null || index.StemsFrom(value, argument.From))
        && (argument.WordsFrom is null || index.WordsStemFrom(value, argument.WordsFrom))
        && (argument.AddressesFrom is null || index.AddressesStemFrom(value, argument.AddressesFrom));
}
