using System.Text.Json;

namespace NhiGuard;

/// <summary>What the tools of servers were when somebody approved them: <c>nhiguard.lock.json</c>.</summary>
internal sealed class ToolLock(string path, IReadOnlyDictionary<string, IReadOnlyDictionary<string, ToolDefinition>> servers)
{
    private const int Version = 1;
    private const long MaxBytes = 16 * 1024 * 1024;

    private static readonly JsonWriterOptions _indented = new() { Indented = true };

    public string Path => path;

    public bool Knows(string server) => servers.ContainsKey(server);

    public ToolDefinition? Find(string server, string tool) => servers.GetValueOrDefault(server)?.GetValueOrDefault(tool);

    /// <exception cref="InvalidDataException">The file is no lock; the message says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ToolLock Read(string path)
    {
        using var stream = File.OpenRead(path);
        if (stream.Length > MaxBytes)
        {
            throw new InvalidDataException($"the file has {stream.Length} bytes, more than {MaxBytes}");
        }

        try
        {
            using var document = JsonDocument.Parse(stream);
            return new(path, Members(Root(document.RootElement), "servers")
                .ToDictionary(static server => server.Name, static server => (IReadOnlyDictionary<string, ToolDefinition>)Tools(server), StringComparer.Ordinal));
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"line {error.LineNumber + 1}: not JSON", error);
        }
        catch (ArgumentException error)
        {
            throw new InvalidDataException("a server or a tool comes twice", error);
        }
    }

    /// <summary>The lock with the tools of one server set anew.</summary>
    public ToolLock With(string server, IReadOnlyDictionary<string, ToolDefinition> tools) =>
        new(path, new Dictionary<string, IReadOnlyDictionary<string, ToolDefinition>>(servers, StringComparer.Ordinal) { [server] = tools });

    /// <summary>Writes the lock, names in ordinal order: a file that is reviewed as a diff.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string to)
    {
        // First beside, then over: whoever reads meanwhile reads one or the other.
        var beside = to + ".new";
        using (var stream = File.Create(beside))
        using (var writer = new Utf8JsonWriter(stream, _indented))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version", Version);
            writer.WriteStartObject("servers");
            foreach (var (server, tools) in servers.OrderBy(static s => s.Key, StringComparer.Ordinal))
            {
                writer.WriteStartObject(server);
                writer.WriteStartObject("tools");
                foreach (var (tool, definition) in tools.OrderBy(static t => t.Key, StringComparer.Ordinal))
                {
                    writer.WriteStartObject(tool);
                    writer.WriteString("description", definition.Description);
                    writer.WriteString("input", definition.Input);
                    writer.WriteString("output", definition.Output);
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        File.Move(beside, to, overwrite: true);
    }

    private static JsonElement Root(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("version", out var version)
        && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == Version
            ? root
            : throw new InvalidDataException($"'version' is not {Version}");

    private static Dictionary<string, ToolDefinition> Tools(JsonProperty server) => Members(server.Value, "tools").ToDictionary(
        static tool => tool.Name,
        tool => new ToolDefinition(Text(server, tool, "description"), Text(server, tool, "input"), Text(server, tool, "output")),
        StringComparer.Ordinal);

    private static JsonElement.ObjectEnumerator Members(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject()
            : throw new InvalidDataException($"'{name}' is not an object");

    private static string Text(JsonProperty server, JsonProperty tool, string name) =>
        tool.Value.ValueKind == JsonValueKind.Object && tool.Value.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new InvalidDataException($"servers.{server.Name}.tools.{tool.Name}: '{name}' is not a text");
}
