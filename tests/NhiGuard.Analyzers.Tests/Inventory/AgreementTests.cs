using System.Text.Json;
using Microsoft.CodeAnalysis;
using NhiGuard.Analyzers.Tools;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Inventory;

/// <summary>Diagnostics and inventory see the same tools: under a policy that grants nothing, each tool with a name is a finding.</summary>
[TestFixture]
public sealed class AgreementTests
{
    private const string GrantsNothing = "version: 1\nmode: observe\n";

    private static IEnumerable<object> Cases =>
        Case.All.Where(c => c.Surroundings.References != "core" && !c.Surroundings.Properties.Contains("IsTestProject") && !c.Name.EndsWith("/generated-code"));

    [TestCaseSource(nameof(Cases))]
    public async Task Every_tool_is_found_by_both(object source)
    {
        var @case = (Case)source;
        var surroundings = @case.Surroundings with { PolicyPath = "nhiguard.yaml" };
        var compilation = CaseProject.Compile(surroundings, [($"/project/{@case.PathInProject}", @case.Text)]);

        var findings = await CaseRun.AnalyzeAsync(compilation, surroundings, GrantsNothing);
        var found = findings.Where(f => f.Id == "NHI3002").Select(f => $"{Tool(f)} {Place(f.Location)}");
        var inventory = JsonDocument.Parse(Emitted.By(compilation, Emitted.On)!).RootElement.GetProperty("tools").EnumerateArray();
        var listed = from tool in inventory
                     where tool.GetProperty("name").ValueKind == JsonValueKind.String
                     from at in tool.GetProperty("at").EnumerateArray()
                     select $"{tool.GetProperty("name").GetString()} {at.GetString()}";

        Assert.That(found.Distinct(), Is.EquivalentTo(listed));
    }

    private static string Tool(Diagnostic finding) => finding.GetMessage().Split('\'')[1];

    private static string Place(Location location) =>
        $"{Path.GetFileName(location.SourceTree!.FilePath)}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
