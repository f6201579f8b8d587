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

    public static void Check(CompilationAnalysisContext context)
    {
        if (context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var value)
            && bool.TryParse(value, out var isOn) && isOn)
        {
            Report(context, Location.None, "EnableUnsafeBinaryFormatterSerialization", " (project switch)");
        }

        foreach (var assembly in context.Compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name == Package && assembly.Version >= s_firstPackage)
            {
                Report(context, Location.None, Package, " (compatibility package)");
            }
        }

        foreach (var file in context.Options.AdditionalFiles.Where(f => IsRuntimeConfiguration(f.Path)))
        {
            if (file.GetText(context.CancellationToken) is { } text && SwitchedOn(text) is { } span)
            {
                Report(context, Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)), Name, " (runtime configuration)");
            }
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

    private static void Report(CompilationAnalysisContext context, Location location, string name, string what) =>
        context.ReportDiagnostic(Diagnostic.Create(DeserializationAnalyzer.Formatter, location, name, what));
}
