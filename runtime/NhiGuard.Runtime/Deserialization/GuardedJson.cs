using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NhiGuard;

/// <summary>Reads JSON that others wrote into a closed set of types, within bounds. Thread-safe; make it once.</summary>
/// <remarks>The payload never chooses a type: only the listed types can be asked for, and a derived type is built only when it is
/// declared with <see cref="System.Text.Json.Serialization.JsonDerivedTypeAttribute"/> and listed too. Rules NHI2003 and NHI2005.</remarks>
public sealed class GuardedJson
{
    private readonly FrozenSet<Type> _types;
    private readonly GuardedJsonLimits _limits;
    private readonly JsonSerializerOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="types">Every type that may be asked for or built as a derived type; at least one.</param>
    /// <param name="limits">Bounds of a payload; the defaults when null.</param>
    /// <exception cref="ArgumentException">No type, object or an open generic type, which leave the choice to the payload, or a limit
    /// that is not positive.</exception>
    public GuardedJson(IEnumerable<Type> types, GuardedJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(types);
        _types = types.ToFrozenSet();
        _limits = limits ?? new();
        _limits.Validate();
        if (_types.Count == 0)
        {
            throw new ArgumentException("List at least one type.", nameof(types));
        }

        if (_types.FirstOrDefault(t => t == typeof(object) || t.ContainsGenericParameters) is { } open)
        {
            throw new ArgumentException($"{open} leaves the choice of the type to the payload.", nameof(types));
        }

        _options = new(JsonSerializerDefaults.Web)
        {
            MaxDepth = _limits.MaxDepth,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(Close),
        };
        _options.MakeReadOnly();
    }

    /// <summary>Reads a payload.</summary>
    /// <typeparam name="T">One of the listed types.</typeparam>
    /// <param name="utf8">The payload, UTF-8.</param>
    /// <returns>The value, or null when the payload is the JSON null.</returns>
    /// <exception cref="GuardedJsonException">The type is not listed, a bound is exceeded, or the payload is not JSON of that type.
    /// The message never holds text of the payload.</exception>
    public T? Read<T>(ReadOnlySpan<byte> utf8) => (T?)Read(typeof(T), utf8);

    /// <summary>Reads a payload from a stream: never more than the longest allowed payload and one byte.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="stream">The payload, UTF-8; read to its end and left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public async ValueTask<T?> ReadAsync<T>(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var payload = new MemoryStream();
        var buffer = new byte[Math.Min(8192, _limits.MaxBytes + 1)];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (payload.Length + read > _limits.MaxBytes)
            {
                throw TooLong();
            }

            payload.Write(buffer, 0, read);
        }

        return Read<T>(payload.GetBuffer().AsSpan(0, (int)payload.Length));
    }

    /// <summary>Reads a payload into a type that is known only at run time.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    /// <param name="type">One of the listed types.</param>
    /// <param name="utf8">The payload, UTF-8.</param>
    public object? Read(Type type, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!_types.Contains(type))
        {
            throw new GuardedJsonException("NHI2003", $"{type} is not one of the types that this reader was made for.");
        }

        if (utf8.Length > _limits.MaxBytes)
        {
            throw TooLong();
        }

        try
        {
            CheckStrings(utf8);
            return JsonSerializer.Deserialize(utf8, type, _options);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            // The inner message can quote the payload.
            var place = error is JsonException { LineNumber: { } line, BytePositionInLine: { } column } ? $" at line {line + 1}, byte {column + 1}" : "";
            throw new GuardedJsonException("NHI2005", $"The payload is not {type} within the bounds{place}.");
        }
    }

    private void CheckStrings(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = _limits.MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueSpan.Length > _limits.MaxStringBytes)
            {
                throw new GuardedJsonException("NHI2005", $"A string is longer than {_limits.MaxStringBytes} bytes.");
            }
        }
    }

    // Derived types that are not listed are as if they were not declared.
    private void Close(JsonTypeInfo info)
    {
        if (info.PolymorphismOptions is { } options)
        {
            foreach (var derived in options.DerivedTypes.Where(d => !_types.Contains(d.DerivedType)).ToList())
            {
                options.DerivedTypes.Remove(derived);
            }

            if (options.DerivedTypes.Count == 0)
            {
                info.PolymorphismOptions = null;
            }
        }
    }

    private GuardedJsonException TooLong() => new("NHI2005", $"The payload is longer than {_limits.MaxBytes} bytes.");
}
