using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Analyzers.Inventory;

/// <summary>Embeds what the build saw, as one assembly attribute: agents, tools, scopes, names of secrets and where they stand.</summary>
/// <remarks>It runs where the targets ask for it, which is in builds and never in the editor. Hence the plain step from the
/// compilation: nothing is worth caching between keystrokes, and without the property nothing is walked.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class InventoryGenerator : IIncrementalGenerator
{
    /// <summary>Key of the assembly's metadata.</summary>
    public const string Key = "NhiGuard.Inventory";

    private const string Switch = "build_property.NhiGuardEmitInventory";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var inventory = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => Settings.Read(options.GlobalOptions))
            .Combine(context.CompilationProvider)
            .Select(static (pair, token) => pair.Left is { } settings ? Write(pair.Right, settings, token) : null);
        context.RegisterSourceOutput(inventory, static (output, json) =>
        {
            if (json is not null)
            {
                var literal = SymbolDisplay.FormatLiteral(json, quote: true);
                var source = $"[assembly: global::System.Reflection.AssemblyMetadata(\"{Key}\", {literal})]\n";
                output.AddSource("NhiGuard.Inventory.g.cs", SourceText.From(source, Encoding.UTF8));
            }
        });
    }

    private static string Write(Compilation compilation, Settings settings, CancellationToken token)
    {
        var writer = new InventoryWriter(compilation.AssemblyName ?? "", settings.TargetFramework, settings.Folder);
        InventoryCollector.Collect(compilation, writer, token);
        return writer.ToJson();
    }

    /// <summary>What the project says; null where it asks for no inventory.</summary>
    private sealed record Settings(string? TargetFramework, string? Folder)
    {
        public static Settings? Read(AnalyzerConfigOptions options) =>
            options.TryGetValue(Switch, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase)
                ? new(Property(options, "TargetFramework"), Property(options, "ProjectDir"))
                : null;

        private static string? Property(AnalyzerConfigOptions options, string name) =>
            options.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
    }
}
