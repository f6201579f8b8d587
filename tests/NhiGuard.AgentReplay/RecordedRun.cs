using System.Text.Json;

namespace NhiGuard.AgentReplay;

/// <summary>One recorded run: what the user said, and the calls that the agent made. What the recording says about attacks is not read.</summary>
internal sealed class RecordedRun
{
    public required string Place { get; init; }

    public required string Suite { get; init; }

    public required IReadOnlyList<string> User { get; init; }

    public required IReadOnlyList<RecordedCall> Calls { get; init; }

    public static IEnumerable<RecordedRun> ReadAll(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Read(line, $"{path}({number})");
            }
        }
    }

    public static RecordedRun Read(string line, string place)
    {
        JsonElement json;
        try
        {
            json = JsonElement.Parse(line);
        }
        catch (JsonException error)
        {
            throw new ReplayException($"{place}: this is no JSON: {error.Message}");
        }

        var fields = new Fields(json, place, "the run");
        var calls = fields.List("calls").Select((call, i) => RecordedCall.Read(new(call, place, $"call {i}"))).ToList();

        // The cases of InjecAgent hold the text of the first result beside the calls, and the user's words under another name.
        if (fields.Text("tool_response_with_injection") is { } response && calls is [{ Output: null }, ..])
        {
            calls[0] = calls[0] with { Output = response };
        }

        return new()
        {
            Place = place,
            Suite = fields.Text("suite") ?? throw new ReplayException($"{place}: the run has no 'suite'"),
            User = fields.Texts("user_prompt") ?? fields.Texts("user_task") ?? [],
            Calls = calls,
        };
    }
}

/// <summary>One call of a tool, with what it returned or why it failed, where the recording says so.</summary>
internal sealed record RecordedCall(string Tool, IReadOnlyDictionary<string, object?>? Arguments, string? Output, string? Error)
{
    public static RecordedCall Read(Fields fields) => new(
        fields.Text("tool") ?? throw new ReplayException($"{fields.Place}: {fields.Name} has no 'tool'"),
        fields.Object("args"),
        fields.Anything("output"),
        fields.Anything("error"));
}
