using System.Buffers;
using System.Text.Json;

namespace NhiGuard;

/// <summary>Redacts the texts and property names of a JSON value.</summary>
internal sealed class JsonRedactor(SecretRedactor redactor)
{
    private const int MaxDepth = 512;

    private readonly struct CleanTest(SecretRedactor redactor) : ITextTest
    {
        public int Least => redactor.LeastLength;

        public bool Passes(ReadOnlySpan<char> text) => redactor.IsClean(text);
    }

    /// <exception cref="InvalidDataException">The value is nested too deep to be looked at safely.</exception>
    public bool TryRedact(JsonElement element, out JsonElement cleaned)
    {
        cleaned = default;
        if (!Holds(element, 0))
        {
            return false;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { MaxDepth = MaxDepth + 1 }))
        {
            Write(writer, element);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory, new() { MaxDepth = MaxDepth + 1 });
        cleaned = document.RootElement.Clone();
        return true;
    }

    private bool Holds(JsonElement element, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new InvalidDataException($"The data is nested more than {MaxDepth} levels deep.");
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return !JsonTexts.Passes(new CleanTest(redactor), element);
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    if (Holds(item, depth + 1))
                    {
                        return true;
                    }
                }

                return false;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    if (!JsonTexts.Passes(new CleanTest(redactor), property) || Holds(property.Value, depth + 1))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private void Write(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                writer.WriteStringValue(redactor.Redact(element.GetString()!));
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject())
                {
                    writer.WritePropertyName(redactor.Redact(property.Name));
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
