using System.Text.Json;

namespace NhiGuard.Demo;

/// <summary>A finding as the compiler's SARIF tells it.</summary>
internal sealed record Finding(string Rule, string File, int Line, string Level, string Message)
{
    public static IReadOnlyList<Finding> Read(string sarif)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(sarif));
        return
        [
            .. from result in document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
               let rule = result.GetProperty("ruleId").GetString()!
               where rule.StartsWith("NHI", StringComparison.Ordinal)
               let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
               let file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath
               orderby file, place.GetProperty("region").GetProperty("startLine").GetInt32()
               select new Finding(
                   rule,
                   Path.GetRelativePath(Places.Work, file).Replace('\\', '/'),
                   place.GetProperty("region").GetProperty("startLine").GetInt32(),
                   result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
                   result.GetProperty("message").GetProperty("text").GetString()!),
        ];
    }

    public static void Print(IEnumerable<Finding> findings) =>
        Table.Print(["rule", "level", "place", "message"], findings.Select(f => new[] { f.Rule, f.Level, $"{f.File}:{f.Line}", f.Message }));
}
