using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NhiGuard;

/// <summary>Carries the redaction of text into data, keeping its shape.</summary>
internal sealed class DataRedactor(Func<string, string> redact)
{
    private static readonly FrozenSet<Type> _textless = new[]
    {
        typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(Int128), typeof(UInt128), typeof(Half), typeof(float), typeof(double), typeof(decimal), typeof(char), typeof(Guid),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(byte[]),
    }.ToFrozenSet();

    private readonly JsonRedactor _json = new(redact);

    public object? Redact(object? value, JsonSerializerOptions serializer) => value switch
    {
        null => null,
        string text => redact(text),
        JsonElement element => _json.TryRedact(element, out var cleaned) ? cleaned : value,
        JsonNode node => _json.TryRedact(JsonSerializer.SerializeToElement(node, serializer), out var cleaned)
            ? JsonNode.Parse(cleaned.GetRawText())
            : value,
        JsonDocument document => _json.TryRedact(document.RootElement, out var cleaned)
            ? JsonDocument.Parse(cleaned.GetRawText())
            : value,
        IReadOnlyDictionary<string, object?> dictionary => RedactDictionary(dictionary, serializer),
        _ when _textless.Contains(value.GetType()) || value is Enum => value,
        _ => _json.TryRedact(JsonSerializer.SerializeToElement(value, value.GetType(), serializer), out var cleaned) ? cleaned : value,
    };

    public IReadOnlyDictionary<string, object?> RedactDictionary(
        IReadOnlyDictionary<string, object?> dictionary, JsonSerializerOptions serializer)
    {
        Dictionary<string, object?>? changed = null;
        foreach (var (name, value) in dictionary)
        {
            var cleanName = redact(name);
            var cleanValue = Redact(value, serializer);
            if (ReferenceEquals(name, cleanName) && ReferenceEquals(value, cleanValue))
            {
                continue;
            }

            changed ??= new Dictionary<string, object?>(dictionary);
            changed.Remove(name);
            changed[cleanName] = cleanValue;
        }

        return changed ?? dictionary;
    }
}
