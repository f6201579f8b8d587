using System.Diagnostics.CodeAnalysis;

namespace NhiGuard.Tool.Fix;

/// <summary><c>fix PROJECT [ID …]</c>: applies the first fix that each finding offers, one place after the other.</summary>
/// <remarks><c>dotnet format analyzers</c> applies only what may be applied everywhere at once.</remarks>
[SuppressMessage("Performance", "CA1812", Justification = "Found by the table of verbs.")]
internal static class FixCommand
{
    public const string Usage = "fix PROJECT [ID …]    applies the fixes that want a look at each place";

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        if (arguments is not [var project, .. var ids] || !File.Exists(project))
        {
            await Console.Error.WriteLineAsync($"usage: {Usage}; PROJECT is a project file that has been restored");
            return 2;
        }

        using var fixer = await ProjectFixer.OpenAsync(Path.GetFullPath(project), [.. ids], cancellationToken);
        await foreach (var applied in fixer.ApplyAsync(cancellationToken))
        {
            Console.WriteLine(applied);
        }

        return 0;
    }
}
