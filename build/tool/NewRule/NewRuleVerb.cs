using System.Text;
using System.Text.RegularExpressions;

namespace NhiGuard.Tool.NewRule;

/// <summary><c>new-rule ID Name</c>: writes a folder that compiles, and whose tests say what is still to be written.</summary>
internal static partial class NewRuleVerb
{
    public static async Task<int> RunAsync(VerbCall call)
    {
        var (id, name) = (call.Arguments[0], call.Arguments[1]);
        var block = BlockFor(id, name, call.Checkout);
        var folder = new RuleFolder(Path.Combine(call.Checkout.RulesFolder, block, $"{id}_{name}"));
        foreach (var (file, text) in Scaffold.Of(id, name, block))
        {
            var path = Path.Combine(folder.FullPath, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text, new UTF8Encoding(false));
            await call.Output.WriteLineAsync(Path.GetRelativePath(call.Checkout.Root, path).Replace('\\', '/'));
        }

        await call.Output.WriteLineAsync(
            "\nWritten. 'dotnet test tests/NhiGuard.House.Tests' now says what is to be filled in; CONTRIBUTING.md tells the order.");
        return 0;
    }

    private static string BlockFor(string id, string name, Checkout checkout)
    {
        if (!Id().IsMatch(id))
        {
            throw new ToolException($"'{id}' is no rule id; expected NHI and four digits, such as NHI3003");
        }

        if (!PascalCase().IsMatch(name))
        {
            throw new ToolException($"'{name}' is no rule name; expected the bad thing in PascalCase, such as DynamicToolInvocation");
        }

        var blocks = IdBlocks.Read(checkout);
        if (blocks.Retired.Contains(id))
        {
            throw new ToolException($"{id} is retired; an id is never given twice");
        }

        foreach (var folder in checkout.RuleFolders())
        {
            if (folder.Id == id || folder.Name == name)
            {
                throw new ToolException($"{folder.Stem} exists already; choose {(folder.Id == id ? "another id" : "another name")}");
            }
        }

        return blocks.FolderOf(id) ?? throw new ToolException($"{id} lies in no block of analyzers/NhiGuard.Rules/IdBlocks.txt");
    }

    [GeneratedRegex("^NHI[0-9]{4}$")]
    private static partial Regex Id();

    [GeneratedRegex("^([A-Z][a-z0-9]+)+$")]
    private static partial Regex PascalCase();
}
