using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.Analyzers.Deserialization;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Deserialization;

[TestFixture]
public sealed class UnsafeSwitchTests
{
    private const string Switch = "System.Runtime.Serialization.EnableUnsafeBinaryFormatterSerialization";

    [TestCase("runtimeconfig.template.json", "true", ExpectedResult = "NHI2001")]
    [TestCase("app.runtimeconfig.json", "\"true\"", ExpectedResult = "NHI2001")]
    [TestCase("runtimeconfig.template.json", "false", ExpectedResult = "")]
    [TestCase("appsettings.json", "true", ExpectedResult = "")]
    public async Task<string> Finds_the_switch_in_a_runtime_configuration(string name, string value)
    {
        var text = $"{{\n  \"configProperties\": {{ \"{Switch}\" : {value} }}\n}}";
        var compilation = CaseProject.Compile(new("core", null, ""), [("/project/C.cs", "class C;")]);
        var found = await FindAsync(compilation, new File("/project/" + name, text));
        foreach (var place in found.Select(f => f.Location.GetLineSpan()))
        {
            Assert.That((place.Path, place.StartLinePosition.Line), Is.EqualTo(("/project/" + name, 1)));
        }

        return string.Join(",", found.Select(f => f.Id));
    }

    [TestCase("8.1.0.0", ExpectedResult = "")]
    [TestCase("9.0.0.0", ExpectedResult = "NHI2001")]
    [TestCase("10.0.0.0", ExpectedResult = "NHI2001")]
    public async Task<string> Finds_the_compatibility_package(string version)
    {
        var package = CSharpCompilation.Create(
            "System.Runtime.Serialization.Formatters",
            [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] public class P;")],
            References.Get("core").Where(r => !r.Display!.EndsWith("System.Runtime.Serialization.Formatters.dll", StringComparison.Ordinal)),
            new(OutputKind.DynamicallyLinkedLibrary));
        var compilation = CaseProject.Compile(new("core", null, ""), [("/project/C.cs", "class C : P;")]);
        compilation = compilation.WithReferences(
            [.. compilation.References.Where(r => !r.Display!.EndsWith("System.Runtime.Serialization.Formatters.dll", StringComparison.Ordinal)), package.ToMetadataReference()]);
        return string.Join(",", (await FindAsync(compilation)).Select(f => f.Id));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, params AdditionalText[] files) =>
        await compilation.WithAnalyzers([new DeserializationAnalyzer()], new AnalyzerOptions([.. files])).GetAnalyzerDiagnosticsAsync();

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
