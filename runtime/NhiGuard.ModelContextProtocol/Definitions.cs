using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace NhiGuard;

/// <summary>Hashes of what a server says of a tool.</summary>
internal static class Definitions
{
    /// <exception cref="InvalidDataException">A schema is nested too deep.</exception>
    public static ToolDefinition Of(Tool tool) => new(
        Hash(Encoding.UTF8.GetBytes($"{tool.Title ?? tool.Annotations?.Title}\n{tool.Description}")),
        HashSchema(tool.InputSchema),
        tool.OutputSchema is { } output ? HashSchema(output) : "");

    private static string HashSchema(JsonElement schema) =>
        Hash(CanonicalJson.Bytes(new Dictionary<string, object?> { ["schema"] = schema }, null));

    private static string Hash(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
