using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2001 outside the code: the project switch, the runtime configuration, the compatibility package.</summary>
internal static class UnsafeSwitch
{
    /// <summary>Name of the switch in AppContext and in runtime configuration files.</summary>
    public const string Name = "System.Runtime.Serialization.EnableUnsafeBinaryFormatterSerialization";

    private const string Property = "build_property.EnableUnsafeBinaryFormatterSerialization";
    private const string Package = "System.Runtime.Serialization.Formatters";

    // The framework's own assembly stays at 8.1; the package that brings the implementation back counts on.
    private static readonly Version s_firstPackage = new(9, 0);

    /// <summary>The project: its switch and its references have no place in a file that the compiler sees.</summary>
    public static void Project(CompilationAnalysisContext context)
    {
        if (context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var value)
            && bool.TryParse(value, out var isOn) && isOn)
        {
            Report(context.ReportDiagnostic, Location.None, "EnableUnsafeBinaryFormatterSerialization", " (project switch)");
        }

        foreach (var assembly in context.Compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name == Package && assembly.Version >= s_firstPackage)
            {
                Report(context.ReportDiagnostic, Location.None, Package, " (compatibility package)");
            }
        }
    }

    /// <summary>The switch in a runtime configuration.</summary>
    public static void Configuration(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (IsRuntimeConfiguration(file.Path) && file.GetText(context.CancellationToken) is { } text && SwitchedOn(text) is { } span)
        {
            Report(context.ReportDiagnostic, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), Name, " (runtime configuration)");
        }
    }

    private static bool IsRuntimeConfiguration(string path) =>
        path.EndsWith("runtimeconfig.template.json", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".runtimeconfig.json", StringComparison.OrdinalIgnoreCase);

    // "name" : true; a name that is part of a longer text does not end in the quote.
    private static TextSpan? SwitchedOn(SourceText source)
    {
        var text = source.ToString();
        var key = $"\"{Name}\"";
        var start = text.IndexOf(key, StringComparison.Ordinal);
        var value = start < 0 ? "" : text.Substring(start + key.Length).TrimStart(' ', '\t', '\r', '\n', ':', '"');
        return value.StartsWith("true", StringComparison.OrdinalIgnoreCase) ? new(start, key.Length) : null;
    }

    private static void Report(Action<Diagnostic> report, Location location, string name, string what) =>
        report(Diagnostic.Create(DeserializationAnalyzer.Formatter, location, name, what));
}
