using System.Text.Json;

namespace NhiGuard;

/// <summary>Reads what a tool returned, once, into what it says by label.</summary>
internal readonly struct OutputReader : IDisposable
{
    private const int MaxDepth = 64;

    private readonly string? _text;
    private readonly JsonElement _json;
    private readonly JsonDocument? _document;

    public OutputReader(object? output, JsonSerializerOptions? serializer)
    {
        switch (output)
        {
            case null:
                break;
            case string text when TryParse(text, out _document):
                _json = _document!.RootElement;
                break;
            case string text:
                _text = text;
                break;
            case JsonElement json:
                _json = json;
                break;
            default:
                _json = Serialize(output, serializer);
                break;
        }
    }

    public void AddTo(WhoSaid said, OutputPolicy? labels)
    {
        var all = labels?.Default ?? DataLabels.Untrusted;
        if (_text is not null)
        {
            AddLeaf(said, _text, all);
        }
        else if (_json.ValueKind != JsonValueKind.Undefined)
        {
            Add(said, _json, labels, all, 0);
        }
    }

    public void Dispose() => _document?.Dispose();

    /// <summary>What cannot become JSON has said nothing: its values stem from nowhere.</summary>
    private static JsonElement Serialize(object output, JsonSerializerOptions? serializer)
    {
        try
        {
            return JsonSerializer.SerializeToElement(output, output.GetType(), serializer ?? JsonSerializerOptions.Default);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException)
        {
            return default;
        }
    }

    private static bool TryParse(string text, out JsonDocument? document)
    {
        document = null;
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return false;
        }

        try
        {
            document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Add(WhoSaid said, JsonElement json, OutputPolicy? policy, DataLabels labels, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in json.EnumerateObject())
                {
                    // Where a tool answers with a map, its keys are data.
                    AddLeaf(said, property.Name, labels);
                    Add(said, property.Value, policy, policy?.Fields.TryGetValue(property.Name, out var own) == true ? own : labels, depth + 1);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    Add(said, item, policy, labels, depth + 1);
                }

                break;
            case JsonValueKind.String:
                AddLeaf(said, json.GetString()!, labels);
                break;
            case JsonValueKind.Number:
                AddLeaf(said, json.GetRawText(), labels);
                break;
        }
    }

    private static void AddLeaf(WhoSaid said, string text, DataLabels labels)
    {
        if ((labels & DataLabels.Trusted) != 0)
        {
            said.AddField(text, Marks.Trusted);
        }
        else if ((labels & DataLabels.Internal) != 0)
        {
            said.AddText(text, Marks.Internal);
        }
        else if ((labels & DataLabels.Untrusted) != 0)
        {
            said.AddOthers(text);
        }
    }
}
