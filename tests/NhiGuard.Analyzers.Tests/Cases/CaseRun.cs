using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Analyzers;

namespace NhiGuard.Cases;

/// <summary>Runs every analyzer over a compilation, once for all cases that share it.</summary>
internal static class CaseRun
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyDictionary<Case, Outcome>>> s_runs = new();

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(Descriptors).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Findings inside the case, and what the compiler itself says against it.</summary>
    public static Outcome Of(Case @case)
    {
        var cases = @case.IsAlone ? [@case] : Case.All.Where(c => !c.IsAlone && c.Surroundings == @case.Surroundings).ToList();
        var key = @case.IsAlone ? @case.File : @case.Surroundings.ToString();
        return s_runs.GetOrAdd(key, _ => new(() => Run(cases))).Value[@case];
    }

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        CSharpCompilation compilation, Surroundings surroundings, string? policy = null, params AdditionalText[] files)
    {
        var faults = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. CaseProject.AdditionalTexts(surroundings, policy), .. files], new CaseOptions(surroundings)),
            (exception, analyzer, _) => faults.Enqueue($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var findings = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return faults.IsEmpty ? findings : throw new InvalidOperationException(string.Join("\n", faults));
    }

    private static IReadOnlyDictionary<Case, Outcome> Run(IReadOnlyList<Case> cases)
    {
        var surroundings = cases[0].Surroundings;
        var wrapped = cases.Select((c, i) => (Case: c, Path: $"/project/{(c.IsAlone ? "" : $"{i}/")}{c.PathInProject}", Wrapped: CaseProject.Wrap(c, i))).ToList();
        var compilation = CaseProject.Compile(surroundings, wrapped.Select(w => (w.Path, w.Wrapped.Text)));
        var findings = AnalyzeAsync(compilation, surroundings).GetAwaiter().GetResult().ToLookup(d => d.Location.SourceTree?.FilePath);
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToLookup(d => d.Location.SourceTree?.FilePath);
        return wrapped.ToDictionary(w => w.Case, w => new Outcome(
            [.. findings[w.Path].Concat(findings[null]).OrderBy(d => d.Location.SourceSpan.Start)],
            [.. errors[w.Path].Select(e => e.ToString())],
            w.Wrapped.Shift));
    }
}

/// <summary>What analysis said about one case. Spans lie <paramref name="Shift"/> characters behind the case's own text.</summary>
internal sealed record Outcome(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<string> Errors, int Shift)
{
    public IEnumerable<Mark> Marks => Findings.Select(d => d.Location.IsInSource
        ? new Mark(d.Id, new(d.Location.SourceSpan.Start - Shift, d.Location.SourceSpan.Length))
        : new Mark(d.Id, default));
}
