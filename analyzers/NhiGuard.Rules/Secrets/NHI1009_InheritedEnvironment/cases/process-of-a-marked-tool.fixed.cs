// @references all
using System.ComponentModel;
using System.Diagnostics;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Server;

[McpServerToolType]
public static class GitTools
{
    [McpServerTool, Description("Shows the log.")]
    public static string Log(string folder)
    {
        var start = new ProcessStartInfo("git", ["log", "--oneline"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["GIT_PAGER"] = "cat";
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}

public sealed class KernelTools
{
    [KernelFunction]
    public void Format(string file) => Process.Start("dotnet", ["format", file]);
}
