using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace NhiGuard;

/// <summary>Takes secrets out of what functions return in this framework: contents, lists of contents, and all that the guard knows.</summary>
internal static class ContentRedactor
{
    /// <returns>The same instance when nothing was found.</returns>
    public static object? Redact(object? output, SecretRedactor redactor, JsonSerializerOptions serializer) => output switch
    {
        AIContent content => Redact(content, redactor, serializer),
        ICollection<AIContent> contents => Redact(contents, redactor, serializer),
        _ => redactor.Redact(output, serializer),
    };

    private static object Redact(ICollection<AIContent> contents, SecretRedactor redactor, JsonSerializerOptions serializer)
    {
        var cleaned = contents.Select(content => Redact(content, redactor, serializer)).ToList();
        return contents.SequenceEqual(cleaned, ReferenceEqualityComparer.Instance) ? contents : cleaned;
    }

    /// <remarks>A content that changes loses its raw representation and annotations: they hold the same text.</remarks>
    private static AIContent Redact(AIContent content, SecretRedactor redactor, JsonSerializerOptions serializer)
    {
        switch (content)
        {
            case TextContent text:
                return Changed(text.Text, redactor) is { } cleanText ? new TextContent(cleanText) : content;
            case TextReasoningContent reasoning:
                return Changed(reasoning.Text, redactor) is { } cleanReasoning ? new TextReasoningContent(cleanReasoning) : content;
            case ErrorContent error:
                return Redact(error, redactor);
            case FunctionResultContent result:
                var cleaned = Redact(result.Result, redactor, serializer);
                return ReferenceEquals(cleaned, result.Result) ? content : new FunctionResultContent(result.CallId, cleaned);
            case DataContent data when IsText(data.MediaType):
                return Redact(data, redactor);
            case UriContent uri:
                return Changed(uri.Uri.OriginalString, redactor) is { } cleanUri ? new TextContent(cleanUri) : content;
            default:
                return content;
        }
    }

    private static AIContent Redact(ErrorContent error, SecretRedactor redactor)
    {
        var message = redactor.Redact(error.Message ?? "");
        var details = redactor.Redact(error.Details ?? "");
        return ReferenceEquals(message, error.Message ?? "") && ReferenceEquals(details, error.Details ?? "")
            ? error
            : new ErrorContent(message) { ErrorCode = error.ErrorCode, Details = details };
    }

    private static AIContent Redact(DataContent data, SecretRedactor redactor) =>
        Changed(Encoding.UTF8.GetString(data.Data.Span), redactor) is { } cleaned
            ? new DataContent(Encoding.UTF8.GetBytes(cleaned), data.MediaType) { Name = data.Name }
            : data;

    private static bool IsText(string mediaType) =>
        mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase);

    private static string? Changed(string text, SecretRedactor redactor)
    {
        var cleaned = redactor.Redact(text);
        return ReferenceEquals(cleaned, text) ? null : cleaned;
    }
}
