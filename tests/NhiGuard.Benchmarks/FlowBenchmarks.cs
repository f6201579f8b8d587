using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Analyzers.Secrets;

namespace NhiGuard.Benchmarks;

/// <summary>NHI1002 and NHI1003 over a method that takes a key and is called often: twice the calls, twice the time.</summary>
[ShortRunJob]
public class FlowBenchmarks
{
    private const int CallsInClass = 20;
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new HardcodedCredentialAnalyzer()];
    private static readonly IReadOnlyList<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private string _text = "";

    /// <summary>Places at which the key is handed in.</summary>
    [Params(137, 274, 548, 1096)]
    public int CallSites { get; set; }

    /// <summary>Writes the code.</summary>
    [GlobalSetup]
    public void Write()
    {
        var text = new StringBuilder("using System.Security.Cryptography; using System.Text;\n"
            + "static class Keys { public static byte[] Sign(string text, string part) => Keyed(part, text);\n"
            + "  static byte[] Keyed(string part, string text) { using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(part)); return hmac.ComputeHash(Encoding.UTF8.GetBytes(text)); } }\n");
        for (var i = 0; i < CallSites; i++)
        {
            text.Append(i % CallsInClass == 0 ? $"class C{i} {{\n" : "")
                .Append($"  public byte[] M{i}(string text) {{ var part = \"kx{i * 7919:x8}\"; return text.Length > {i} ? Keys.Sign(text, part) : []; }}\n")
                .Append(i % CallsInClass == CallsInClass - 1 || i == CallSites - 1 ? "}\n" : "");
        }

        _text = text.ToString();
    }

    /// <summary>Without the analyzer: what parsing and binding cost.</summary>
    [Benchmark(Baseline = true)]
    public int Compiled() => Compile().GetDiagnostics().Length;

    /// <summary>The analyzer alone, which binds what it asks for.</summary>
    [Benchmark]
    public async Task<int> Followed()
    {
        var findings = await Compile().WithAnalyzers(s_analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return findings.Length == CallSites ? findings.Length : throw new InvalidOperationException($"{findings.Length} findings");
    }

    private CSharpCompilation Compile() => CSharpCompilation.Create(
        "Calls", [CSharpSyntaxTree.ParseText(_text)], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
