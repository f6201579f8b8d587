using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NhiGuard;

/// <summary>One text for one set of arguments: JSON with keys in ordinal order and no white space.</summary>
internal static class CanonicalJson
{
    private const int MaxDepth = 512;

    /// <exception cref="NotSupportedException">An argument cannot be serialized.</exception>
    /// <exception cref="InvalidDataException">An argument is nested too deep.</exception>
    public static string Text(IReadOnlyDictionary<string, object?>? arguments, JsonSerializerOptions? serializer) =>
        Encoding.UTF8.GetString(Bytes(arguments, serializer));

    /// <inheritdoc cref="Text"/>
    public static ReadOnlySpan<byte> Bytes(IReadOnlyDictionary<string, object?>? arguments, JsonSerializerOptions? serializer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, new() { MaxDepth = MaxDepth + 2 });
        writer.WriteStartObject();
        foreach (var (name, value) in (arguments ?? new Dictionary<string, object?>()).OrderBy(static a => a.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            Write(writer, value as JsonElement? ?? JsonSerializer.SerializeToElement(value, serializer ?? JsonSerializerOptions.Default), 1);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new InvalidDataException($"The arguments are nested more than {MaxDepth} levels deep.");
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(static p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
