using System.Diagnostics;

namespace NhiGuard.Package;

/// <summary>Runs <c>dotnet</c> as a user would, apart from the settings of the build that runs these tests.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(4);

    /// <summary>Runs a command to its end, whatever that is; a command that does not end is killed and fails the test.</summary>
    public static Run Run(string folder, string? packages, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            start.Environment.Remove(name);
        }

        // A build node that outlives its build would hold the pipe open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!Task.WhenAll(output, error, process.WaitForExitAsync()).Wait(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} did not end within {s_patience}.");
        }

        return new(string.Join(' ', arguments), process.ExitCode, output.Result + error.Result);
    }
}
