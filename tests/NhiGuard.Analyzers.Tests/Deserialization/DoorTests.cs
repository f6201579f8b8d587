using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Analyzers.Deserialization;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Deserialization;

[TestFixture]
public sealed class DoorTests
{
    private const string Code = "class C { object M(string name) => System.Activator.CreateInstance(System.Type.GetType(name)); }";

    [Test]
    public async Task Registers_nothing_where_no_serializer_is_referenced()
    {
        // A core library alone: Activator is there, and nothing that reads payloads.
        var core = References.Get("core").Where(r => Path.GetFileName(r.Display) is "System.Runtime.dll");
        Assert.That((await RegisteredAsync(core)).SemanticModelActionsCount, Is.Zero);
        Assert.That((await RegisteredAsync(References.Get("core"))).SemanticModelActionsCount, Is.EqualTo(1));
    }

    [Test]
    public void Every_row_is_of_a_rule_of_the_family_and_says_what_it_looks_for() => Assert.Multiple(() =>
    {
        foreach (var row in Serializers.Rows)
        {
            Assert.That(row.RuleId, Does.Match("^NHI200[1-4]$"), row.ToString());
            Assert.That(row.Words.All(word => word.Length > 3), row.ToString());
        }

        Assert.That(Serializers.Rows.Select(row => $"{row.RuleId} {row.Type} {row.Use} {string.Join(",", row.Members)}"), Is.Unique);
        Assert.That(PayloadSinks.All.Select(sink => $"{sink.Type}.{sink.Method} {sink.Danger}"), Is.Unique);
    });

    private static async Task<Microsoft.CodeAnalysis.Diagnostics.Telemetry.AnalyzerTelemetryInfo> RegisteredAsync(IEnumerable<MetadataReference> references)
    {
        var analyzer = new DeserializationAnalyzer();
        var compilation = CSharpCompilation.Create("C", [CSharpSyntaxTree.ParseText(Code)], references, new(OutputKind.DynamicallyLinkedLibrary));
        var run = compilation.WithAnalyzers([analyzer]);
        var result = await run.GetAnalysisResultAsync(CancellationToken.None);
        return result.AnalyzerTelemetryInfo[analyzer];
    }
}
