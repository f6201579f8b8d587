using System.Text.Json;

namespace NhiGuard;

/// <summary>Reads <c>nhiguard.inventory.json</c>, which the build writes beside the application.</summary>
internal static class InventoryReader
{
    private const int Version = 1;
    private const long MaxBytes = 64 * 1024 * 1024;

    /// <exception cref="InvalidDataException">The file is no inventory; the message says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ToolInventory Read(string path)
    {
        using var stream = File.OpenRead(path);
        if (stream.Length > MaxBytes)
        {
            throw new InvalidDataException($"the file has {stream.Length} bytes, more than {MaxBytes}");
        }

        try
        {
            using var document = JsonDocument.Parse(stream);
            return Read(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"line {error.LineNumber + 1}: not JSON", error);
        }
    }

    private static ToolInventory Read(JsonElement root)
    {
        if (Property(root, "version", JsonValueKind.Number) is not { } version || !version.TryGetInt32(out var number) || number != Version)
        {
            throw new InvalidDataException($"'version' is not {Version}");
        }

        List<string> names = [];
        List<string> methods = [];
        List<string> agents = [];
        foreach (var project in Items(root, "projects"))
        {
            foreach (var tool in Items(project, "tools"))
            {
                Add(tool, names, methods);
            }

            agents.AddRange((Property(project, "agents", JsonValueKind.Array)?.EnumerateArray() ?? default)
                .Select(static agent => Property(agent, "name", JsonValueKind.String)?.GetString())
                .OfType<string>());
        }

        return new(names, methods) { Agents = agents };
    }

    private static void Add(JsonElement tool, List<string> names, List<string> methods)
    {
        if (Property(tool, "name", JsonValueKind.String) is { } name)
        {
            names.Add(name.GetString()!);
        }
        else if (Property(tool, "method", JsonValueKind.String) is { } method)
        {
            methods.Add(method.GetString()!);
        }
        else if (Property(tool, "name", JsonValueKind.Null) is null || Property(tool, "method", JsonValueKind.Null) is null)
        {
            // Two nulls are an answer: the build saw that a tool is made, and nothing by which the guard would know it.
            throw new InvalidDataException("a tool has neither 'name' nor 'method'");
        }
    }

    private static JsonElement? Property(JsonElement owner, string name, JsonValueKind kind) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string name) =>
        (Property(owner, name, JsonValueKind.Array) ?? throw new InvalidDataException($"'{name}' is not a list")).EnumerateArray();
}
