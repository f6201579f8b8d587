using System.Text;

namespace NhiGuard.Tool.Docs;

/// <summary><c>docs</c> writes the generated files, <c>verify</c> compares them: one list, so that they cannot disagree.</summary>
internal static class DocsVerbs
{
    public const string Command = "dotnet run --project build/tool -- docs";

    public static async Task<int> WriteAsync(VerbCall call)
    {
        foreach (var file in GeneratedFile.All(call.Checkout).Where(file => file.FirstDifference(call.Checkout) is not null))
        {
            await File.WriteAllTextAsync(call.Checkout.PathOf(file.Path), file.Text, new UTF8Encoding(false));
            await call.Output.WriteLineAsync($"{file.Path}: written");
        }

        return 0;
    }

    public static async Task<int> VerifyAsync(VerbCall call)
    {
        var files = GeneratedFile.All(call.Checkout);
        var stale = files.Where(file => file.FirstDifference(call.Checkout) is not null).ToList();
        foreach (var file in stale)
        {
            await call.Output.WriteLineAsync(
                $"{file.Path}({file.FirstDifference(call.Checkout)}): differs from what it is made from; run '{Command}'");
        }

        await call.Output.WriteLineAsync($"{files.Count - stale.Count} of {files.Count} generated files are up to date");
        return stale.Count == 0 ? 0 : 1;
    }
}
