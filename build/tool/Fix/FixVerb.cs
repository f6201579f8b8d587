namespace NhiGuard.Tool.Fix;

/// <summary><c>fix PROJECT</c>: applies the first fix that each finding offers, one place after the other.</summary>
/// <remarks><c>dotnet format analyzers</c> applies only what may be applied everywhere at once.</remarks>
internal static class FixVerb
{
    public static async Task<int> RunAsync(VerbCall call)
    {
        var project = Path.GetFullPath(call.Arguments[0]);
        if (!File.Exists(project))
        {
            throw new ToolException($"there is no project {project}");
        }

        using var fixer = await ProjectFixer.OpenAsync(project, [.. call.Arguments.Skip(1)], CancellationToken.None);
        await foreach (var applied in fixer.ApplyAsync(CancellationToken.None))
        {
            await call.Output.WriteLineAsync(applied);
        }

        return 0;
    }
}
