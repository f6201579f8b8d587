using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Analyzers.Tools;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Tools;

[TestFixture]
public sealed class ToolAnalyzerTests
{
    private const string Valid = "version: 1\nmode: observe\n";
    private const string Code = "class C { void M() => System.Console.WriteLine(); }";

    [TestCase("core", Valid, ExpectedResult = false, TestName = "Registers_nothing_without_an_agent_framework")]
    [TestCase("ai", "version: 2\n", ExpectedResult = false, TestName = "Registers_nothing_under_an_invalid_policy")]
    [TestCase("ai", null, ExpectedResult = false, TestName = "Registers_nothing_without_a_policy")]
    [TestCase("ai", Valid, ExpectedResult = true, TestName = "Registers_with_framework_and_policy")]
    public async Task<bool> Registers(string references, string? policy)
    {
        var surroundings = new Surroundings(references, policy is null ? null : "nhiguard.yaml", "");
        var analyzer = new ToolAnalyzer();
        var options = new AnalyzerOptions(CaseProject.AdditionalTexts(surroundings, policy), new CaseOptions(surroundings));
        var compilation = CaseProject.Compile(surroundings, [("/project/C.cs", Code)]).WithAnalyzers([analyzer], options);

        var counts = await compilation.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);

        Assert.That(counts.CompilationStartActionsCount, Is.EqualTo(1), "the gate itself");
        return counts.OperationBlockStartActionsCount + counts.OperationActionsCount + counts.SymbolActionsCount > 0;
    }
}
