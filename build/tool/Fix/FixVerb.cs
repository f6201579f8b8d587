using System.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Tool.Fix;

/// <summary><c>fix PROJECT</c>: applies the first fix that each finding offers, one place after the other, and moves secrets out of
/// configuration files as the package does it.</summary>
/// <remarks><c>dotnet format analyzers</c> applies only what may be applied everywhere at once, and leaves every other file alone.</remarks>
internal static class FixVerb
{
    public static async Task<int> RunAsync(VerbCall call)
    {
        var project = Path.GetFullPath(call.Arguments[0]);
        if (!File.Exists(project))
        {
            throw new ToolException($"there is no project {project}");
        }

        string[] ids = [.. call.Arguments.Skip(1)];
        if (ids is not [var only] || only != SecretInConfiguration.Rule.Id)
        {
            using var fixer = await ProjectFixer.OpenAsync(project, [.. ids], CancellationToken.None);
            await foreach (var applied in fixer.ApplyAsync(CancellationToken.None))
            {
                await call.Output.WriteLineAsync(applied);
            }
        }

        return ids.Length == 0 || ids.Contains(SecretInConfiguration.Rule.Id) ? await FixFilesAsync(project, call.Output) : 0;
    }

    private static async Task<int> FixFilesAsync(string project, TextWriter output)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-t:NhiGuardFixConfiguration", "-p:NhiGuardFix=true", "-nologo", "-v:m"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            await output.WriteLineAsync(line);
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
