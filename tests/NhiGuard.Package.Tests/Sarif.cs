using System.Text.Json;

namespace NhiGuard.Package;

/// <summary>The compiler's report in SARIF 2.1.</summary>
internal static class Sarif
{
    /// <summary>Our results in the order of the report: <c>NHI2001 Program.cs:7</c>.</summary>
    public static IReadOnlyList<string> Results(string path)
    {
        using var report = JsonDocument.Parse(File.ReadAllText(path));
        Assert.That(report.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
        return [.. report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(r => r.GetProperty("ruleId").GetString()!.StartsWith("NHI", StringComparison.Ordinal))
            .Select(Describe)];
    }

    private static string Describe(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        return $"{result.GetProperty("ruleId")} {Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString())}:{place.GetProperty("region").GetProperty("startLine")}";
    }
}
