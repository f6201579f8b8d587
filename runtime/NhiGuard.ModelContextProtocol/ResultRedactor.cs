using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace NhiGuard;

/// <summary>Takes secrets out of what a tool of a server returned: text, embedded resources, links and structured content.</summary>
internal static class ResultRedactor
{
    /// <returns>The same instance when nothing was found.</returns>
    /// <exception cref="NotSupportedException">Something cannot be looked into.</exception>
    public static CallToolResult Redact(CallToolResult result, SecretRedactor redactor)
    {
        List<ContentBlock> blocks = [.. result.Content.Select(block => Redact(block, redactor))];
        var structured = result.StructuredContent is { } element ? (JsonElement)redactor.Redact((object)element)! : (JsonElement?)null;
        var same = blocks.SequenceEqual(result.Content, ReferenceEqualityComparer.Instance)
            && (structured is null || JsonElement.DeepEquals(structured.Value, result.StructuredContent!.Value));
        return same ? result : new() { Content = blocks, StructuredContent = structured, IsError = result.IsError };
    }

    private static ContentBlock Redact(ContentBlock block, SecretRedactor redactor)
    {
        switch (block)
        {
            case TextContentBlock text:
                var cleaned = redactor.Redact(text.Text);
                return ReferenceEquals(cleaned, text.Text) ? block : new TextContentBlock { Text = cleaned };
            case ImageContentBlock or AudioContentBlock:
                return block;
            default:
                object json = JsonSerializer.SerializeToElement(block, McpJsonUtilities.DefaultOptions);
                var redacted = redactor.Redact(json, McpJsonUtilities.DefaultOptions);
                return ReferenceEquals(redacted, json)
                    ? block
                    : ((JsonElement)redacted!).Deserialize<ContentBlock>(McpJsonUtilities.DefaultOptions)!;
        }
    }
}
