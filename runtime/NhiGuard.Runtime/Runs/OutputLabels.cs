using System.Text.Json;

namespace NhiGuard;

/// <summary>Labels of what a tool returned: those of the fields that are there, and the default's where something lies outside of them.</summary>
/// <remarks>What cannot be looked into has the labels of everything that it could hold.</remarks>
internal static class OutputLabels
{
    private const int MaxDepth = 64;
    private const int MaxText = 1 << 20;

    public static DataLabels Of(OutputPolicy? policy, object? output, JsonSerializerOptions? serializer)
    {
        if (output is null || policy is not { Fields.Count: > 0 })
        {
            return output is null ? DataLabels.None : policy?.Default ?? DataLabels.Untrusted;
        }

        try
        {
            return output switch
            {
                string text => OfText(policy, text),
                JsonElement json => Of(policy, json, 0),
                _ => Of(policy, JsonSerializer.SerializeToElement(output, output.GetType(), serializer ?? JsonSerializerOptions.Default), 0),
            };
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            return Most(policy);
        }
    }

    /// <summary>Everything that the tool could return.</summary>
    public static DataLabels Most(OutputPolicy? policy)
    {
        var labels = policy?.Default ?? DataLabels.Untrusted;
        foreach (var field in policy?.Fields.Values ?? [])
        {
            labels |= field & ~DataLabels.Trusted;
        }

        return labels;
    }

    private static DataLabels OfText(OutputPolicy policy, string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.Length is 0 or > MaxText || start[0] is not ('{' or '['))
        {
            return Most(policy);
        }

        using var json = JsonDocument.Parse(text);
        return Of(policy, json.RootElement, 0);
    }

    private static DataLabels Of(OutputPolicy policy, JsonElement json, int depth)
    {
        if (depth > MaxDepth)
        {
            return Most(policy);
        }

        var labels = DataLabels.None;
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    labels |= policy.Fields.TryGetValue(property.Name, out var field) ? field : Of(policy, property.Value, depth + 1);
                }

                return labels;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    labels |= Of(policy, item, depth + 1);
                }

                return labels;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return labels;
            default:
                return policy.Default;
        }
    }
}
