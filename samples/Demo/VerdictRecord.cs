using System.Text.Json;

namespace NhiGuard.Demo;

/// <summary>A line of the audit log.</summary>
internal sealed record VerdictRecord(string Tool, string Decision, string Rule, string Reason)
{
    public static IReadOnlyList<VerdictRecord> Read(string path) =>
    [
        .. from line in File.ReadLines(path)
           let record = JsonDocument.Parse(line).RootElement
           where Text(record, "decision") is not ("-" or "allow") // granted calls and leases are in the log too
           select new VerdictRecord(Text(record, "tool"), Text(record, "decision"), Text(record, "rule"), Text(record, "reason")),
    ];

    public static void Print(IEnumerable<VerdictRecord> verdicts) =>
        Table.Print(["tool", "verdict", "rule", "reason"], verdicts.Select(v => new[] { v.Tool, v.Decision, v.Rule, v.Reason }));

    private static string Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "-";
}
