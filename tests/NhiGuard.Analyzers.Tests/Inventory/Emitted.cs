using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NhiGuard.Analyzers.Inventory;
using NhiGuard.Cases;

namespace NhiGuard.Inventory;

/// <summary>What the generator embeds into an assembly.</summary>
internal static class Emitted
{
    public const string On = "NhiGuardEmitInventory=true;ProjectDir=/project/;TargetFramework=net10.0";

    /// <summary>The inventory, or null where none is embedded; the generated code must compile where the project does.</summary>
    public static string? By(CSharpCompilation compilation, string properties)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new InventoryGenerator().AsSourceGenerator()],
            parseOptions: CaseProject.ParseOptions,
            optionsProvider: new CaseOptions(new("core", null, properties)));
        var result = driver.RunGeneratorsAndUpdateCompilation(compilation, out var after, out var diagnostics).GetRunResult();
        if (!diagnostics.IsEmpty || result.Results.Single().Exception is not null)
        {
            throw new InvalidOperationException($"{string.Join("\n", diagnostics)}{result.Results.Single().Exception}");
        }

        return after.Assembly.GetAttributes()
            .Where(a => a.AttributeClass!.Name == "AssemblyMetadataAttribute" && (string?)a.ConstructorArguments[0].Value == InventoryGenerator.Key)
            .Select(a => (string?)a.ConstructorArguments[1].Value)
            .SingleOrDefault();
    }

    /// <summary>The inventory of one file.</summary>
    public static JsonElement Of(string code, string references = "guard", string path = "/project/Program.cs")
    {
        var compilation = CaseProject.Compile(new(references, null, ""), [(path, code)]);
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0
            ? JsonDocument.Parse(By(compilation, On)!).RootElement
            : throw new InvalidOperationException(string.Join("\n", errors));
    }
}
