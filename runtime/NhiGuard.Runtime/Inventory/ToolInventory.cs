using System.Collections.Frozen;

namespace NhiGuard;

/// <summary>The tools that the build saw. What is not in here is denied (NHI0005).</summary>
public sealed class ToolInventory
{
    private readonly FrozenSet<string> _names;
    private readonly FrozenSet<string> _methods;

    /// <summary>An inventory of these tools.</summary>
    /// <param name="names">Names as the model sees them.</param>
    /// <param name="methods">Methods, <c>Namespace.Type.Method</c>, behind tools whose name the build could not tell.</param>
    public ToolInventory(IEnumerable<string> names, IEnumerable<string>? methods = null)
    {
        _names = names.ToFrozenSet(StringComparer.Ordinal);
        _methods = (methods ?? []).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Names of the agents that the build saw.</summary>
    public IReadOnlyList<string> Agents { get; init; } = [];

    /// <summary>Number of tools that the inventory tells apart.</summary>
    public int Count => _names.Count + _methods.Count;

    /// <summary>True when the build saw the tool, by name or, where it could not tell the name, by the method behind it.</summary>
    public bool Contains(string tool, string? method) =>
        _names.Contains(tool) || (method is not null && _methods.Contains(method));
}
