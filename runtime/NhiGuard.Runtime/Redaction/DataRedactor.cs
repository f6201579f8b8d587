using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NhiGuard;

/// <summary>Carries the redaction of text into data, keeping its shape.</summary>
internal sealed class DataRedactor(SecretRedactor redactor)
{
    private static readonly FrozenSet<Type> _textless = new[]
    {
        typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(Int128), typeof(UInt128), typeof(Half), typeof(float), typeof(double), typeof(decimal), typeof(char), typeof(Guid),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(byte[]),
    }.ToFrozenSet();

    private readonly JsonRedactor _json = new(redactor);

    public object? Redact(object? value, JsonSerializerOptions serializer) => value switch
    {
        null => null,
        string text => redactor.Redact(text),
        JsonElement element => _json.TryRedact(element, out var cleaned) ? cleaned : value,
        _ when _textless.Contains(value.GetType()) => value,
        JsonNode node => _json.TryRedact(JsonSerializer.SerializeToElement(node, serializer), out var cleaned)
            ? JsonNode.Parse(cleaned.GetRawText())
            : value,
        JsonDocument document => _json.TryRedact(document.RootElement, out var cleaned)
            ? JsonDocument.Parse(cleaned.GetRawText())
            : value,
        IReadOnlyDictionary<string, object?> dictionary => RedactDictionary(dictionary, serializer),
        Enum => value,
        _ => _json.TryRedact(JsonSerializer.SerializeToElement(value, value.GetType(), serializer), out var cleaned) ? cleaned : value,
    };

    public IReadOnlyDictionary<string, object?> RedactDictionary(
        IReadOnlyDictionary<string, object?> dictionary, JsonSerializerOptions serializer) =>
        dictionary is Dictionary<string, object?> plain
            ? Redact(dictionary, plain.GetEnumerator(), serializer)
            : Redact(dictionary, dictionary.GetEnumerator(), serializer);

    /// <summary>Walks the usual dictionary without an enumerator on the heap.</summary>
    private IReadOnlyDictionary<string, object?> Redact<TEntries>(
        IReadOnlyDictionary<string, object?> dictionary, TEntries entries, JsonSerializerOptions serializer)
        where TEntries : IEnumerator<KeyValuePair<string, object?>>
    {
        Dictionary<string, object?>? changed = null;
        using (entries)
        {
            while (entries.MoveNext())
            {
                var (name, value) = entries.Current;
                var cleanName = redactor.Redact(name);
                var cleanValue = Redact(value, serializer);
                if (ReferenceEquals(name, cleanName) && ReferenceEquals(value, cleanValue))
                {
                    continue;
                }

                changed ??= new Dictionary<string, object?>(dictionary);
                changed.Remove(name);
                changed[cleanName] = cleanValue;
            }
        }

        return changed ?? dictionary;
    }
}
