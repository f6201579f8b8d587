namespace NhiGuard.Build.Tasks;

/// <summary>The file: what the build saw in a program and in the assemblies that are copied beside it.</summary>
internal sealed record Inventory(IReadOnlyList<ProjectInventory> Projects)
{
    /// <exception cref="FormatException">The text is not an inventory.</exception>
    public static Inventory Parse(string json) => new([.. JsonPart.Root(json).Parts("projects").Select(ProjectInventory.From)]);
}

/// <summary>The inventory of one project, as the compiler embedded it; keys that a later version adds are ignored.</summary>
internal sealed record ProjectInventory(
    string Name, IReadOnlyList<SeenName> Agents, IReadOnlyList<SeenTool> Tools, IReadOnlyList<SeenName> Secrets)
{
    /// <exception cref="FormatException">The text is not the inventory of one project.</exception>
    public static ProjectInventory Parse(string json) => From(JsonPart.Root(json));

    internal static ProjectInventory From(JsonPart part) => new(
        part.Text("name") ?? throw new FormatException("'name' is missing"),
        [.. part.Parts("agents").Select(SeenName.From)],
        [.. part.Parts("tools").Select(SeenTool.From)],
        [.. part.Parts("secrets").Select(SeenName.From)]);
}

/// <summary>An agent or a secret: its name, and where it stands.</summary>
internal sealed record SeenName(string? Name, IReadOnlyList<string> At)
{
    public static SeenName From(JsonPart part) => new(part.Text("name"), part.Texts("at"));
}

/// <summary>A tool; the name is null where it is no constant.</summary>
internal sealed record SeenTool(
    string? Name, string? Method, IReadOnlyList<string> Scopes, IReadOnlyList<string> Agents, IReadOnlyList<string> At)
{
    public static SeenTool From(JsonPart part) =>
        new(part.Text("name"), part.Text("method"), part.Texts("scopes"), part.Texts("agents"), part.Texts("at"));
}

/// <summary>A mapping of the JSON text; what is missing reads as null or nothing, what is of another kind is a fault.</summary>
internal readonly struct JsonPart
{
    private readonly Dictionary<string, object?> _entries;

    private JsonPart(object? value) =>
        _entries = value as Dictionary<string, object?> ?? throw new FormatException("expected a mapping");

    public static JsonPart Root(string json) => new(JsonText.Read(json));

    public string? Text(string key) => Get<string>(key);

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(i => i as string ?? throw new FormatException($"'{key}' holds what is no text"))];

    public IEnumerable<JsonPart> Parts(string key) => Items(key).Select(i => new JsonPart(i));

    private List<object?> Items(string key) => Get<List<object?>>(key) ?? [];

    private T? Get<T>(string key)
        where T : class =>
        !_entries.TryGetValue(key, out var value) || value is null
            ? null
            : value as T ?? throw new FormatException($"'{key}' is of another kind than expected");
}
