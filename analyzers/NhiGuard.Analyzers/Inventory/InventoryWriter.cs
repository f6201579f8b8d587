using Microsoft.CodeAnalysis;
using NhiGuard.Analyzers.Tools;

namespace NhiGuard.Analyzers.Inventory;

/// <summary>Gathers the inventory of one project and writes it in its canonical form: the same code, the same text.</summary>
internal sealed class InventoryWriter(string name, string? targetFramework, string? folder)
{
    private readonly Entries<string> _agents = new(StringComparer.Ordinal);
    private readonly Entries<string> _secrets = new(StringComparer.Ordinal);
    private readonly Entries<ToolKey> _tools = new(Comparer<ToolKey>.Default);

    private readonly string? _folder = folder is null ? null : Slashes(folder).TrimEnd('/') + "/";

    public void Add(SeenAgent agent)
    {
        if (agent.Name is not null)
        {
            _agents.At(agent.Name).Places.Add(PlaceOf(agent.Location));
        }
    }

    public void Add(SeenSecret secret) => _secrets.At(secret.Name).Places.Add(PlaceOf(secret.Location));

    public void Add(SeenTool tool)
    {
        var entry = _tools.At(new(tool.Name, tool.MethodName, [.. tool.Scopes.Distinct().OrderBy(s => s, StringComparer.Ordinal)]));
        entry.Places.Add(PlaceOf(tool.Location));
        if (tool.Agent?.Name is { } agent)
        {
            entry.Agents.Add(agent);
        }
    }

    public string ToJson()
    {
        var json = new CanonicalJson();
        json.Object(
            ("name", () => json.Text(name)),
            ("targetFramework", () => json.Text(targetFramework)),
            ("agents", () => json.Array(_agents, e => json.Object(("name", () => json.Text(e.Key)), ("at", () => At(json, e.Value))))),
            ("tools", () => json.Array(_tools, e => json.Object(
                ("name", () => json.Text(e.Key.Name)),
                ("method", () => json.Text(e.Key.Method)),
                ("scopes", () => json.Array(e.Key.Scopes, json.Text)),
                ("agents", () => json.Array(e.Value.Agents, json.Text)),
                ("at", () => At(json, e.Value))))),
            ("secrets", () => json.Array(_secrets, e => json.Object(("name", () => json.Text(e.Key)), ("at", () => At(json, e.Value))))));
        return json.ToString();
    }

    private static void At(CanonicalJson json, Entry entry) => json.Array(entry.Places, p => json.Text($"{p.File}:{p.Line}"));

    private (string File, int Line) PlaceOf(Location location)
    {
        var span = location.GetLineSpan();
        var path = Slashes(span.Path);
        var file = _folder is not null && path.StartsWith(_folder, StringComparison.OrdinalIgnoreCase)
            ? path.Substring(_folder.Length)
            : path.Substring(path.LastIndexOf('/') + 1);
        return (file, span.StartLinePosition.Line + 1);
    }

    private static string Slashes(string path) => path.Replace('\\', '/');

    private sealed class Entry
    {
        public SortedSet<(string File, int Line)> Places { get; } = new(Comparer<(string File, int Line)>.Create(static (a, b) =>
            string.CompareOrdinal(a.File, b.File) is var order and not 0 ? order : a.Line.CompareTo(b.Line)));

        public SortedSet<string> Agents { get; } = new(StringComparer.Ordinal);
    }

    private sealed class Entries<TKey>(IComparer<TKey> order) : SortedDictionary<TKey, Entry>(order)
        where TKey : notnull
    {
        public Entry At(TKey key)
        {
            if (!TryGetValue(key, out var entry))
            {
                Add(key, entry = new());
            }

            return entry;
        }
    }

    private sealed record ToolKey(string? Name, string? Method, IReadOnlyList<string> Scopes) : IComparable<ToolKey>
    {
        public int CompareTo(ToolKey? other)
        {
            if (other is null)
            {
                return 1;
            }

            var order = string.CompareOrdinal(Name, other.Name);
            order = order != 0 ? order : string.CompareOrdinal(Method, other.Method);
            for (var i = 0; order == 0 && i < Math.Max(Scopes.Count, other.Scopes.Count); i++)
            {
                order = string.CompareOrdinal(Scopes.ElementAtOrDefault(i), other.Scopes.ElementAtOrDefault(i));
            }

            return order;
        }
    }
}
