using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NhiGuard;

/// <summary>Reads JSON that others wrote into a closed set of types, within bounds. Thread-safe; make it once.</summary>
/// <remarks>The payload never chooses a type: only the listed types can be asked for, and a derived type is built only when it is
/// declared with <see cref="System.Text.Json.Serialization.JsonDerivedTypeAttribute"/> and listed too. The list stands in code or in
/// the policy, under payloads. Rules NHI2003 and NHI2005.</remarks>
public sealed class GuardedJson
{
    private readonly Func<Type, bool> _isListed;
    private readonly GuardedJsonLimits _limits;
    private readonly JsonSerializerOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="types">Every type that may be asked for or built as a derived type; at least one.</param>
    /// <param name="limits">Bounds of a payload; the defaults when null.</param>
    /// <exception cref="ArgumentException">No type, object or an open generic type, which leave the choice to the payload, or a limit
    /// that is not positive.</exception>
    public GuardedJson(IEnumerable<Type> types, GuardedJsonLimits? limits = null)
        : this(Closed(types), limits ?? new())
    {
    }

    private GuardedJson(Func<Type, bool> isListed, GuardedJsonLimits limits)
    {
        limits.Validate();
        _isListed = isListed;
        _limits = limits;
        _options = new(JsonSerializerDefaults.Web)
        {
            MaxDepth = _limits.MaxDepth,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(Close),
        };
        _options.MakeReadOnly();
    }

    /// <summary>Makes the reader of one payload of the policy: its types, its bounds.</summary>
    /// <param name="policy">The policy in force.</param>
    /// <param name="payload">Name of the payload in the policy.</param>
    /// <exception cref="GuardedJsonException">NHI2003: the policy has no payload of that name.</exception>
    public static GuardedJson FromPolicy(Policy policy, string payload)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(payload);
        return policy.Payloads.TryGetValue(payload, out var found)
            ? new(
                type => type.FullName is { } name && found.Types.Contains(name),
                new() { MaxDepth = found.MaxDepth, MaxBytes = found.MaxBytes, MaxStringBytes = found.MaxStringBytes })
            : throw new GuardedJsonException("NHI2003", $"The policy has no payload '{payload}'; list its types under payloads in nhiguard.yaml.");
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
        if (!_isListed(type))
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

    private static Func<Type, bool> Closed(IEnumerable<Type> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var set = types.ToFrozenSet();
        if (set.Count == 0)
        {
            throw new ArgumentException("List at least one type.", nameof(types));
        }

        return set.FirstOrDefault(t => t == typeof(object) || t.ContainsGenericParameters) is { } open
            ? throw new ArgumentException($"{open} leaves the choice of the type to the payload.", nameof(types))
            : set.Contains;
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
            foreach (var derived in options.DerivedTypes.Where(d => !_isListed(d.DerivedType)).ToList())
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
