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
        var start = {|NHI1009:new ProcessStartInfo("git", ["log", "--oneline"])|}
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["GIT_PAGER"] = "cat";
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}

public sealed class KernelTools
{
    [KernelFunction]
    public void Format(string file) => {|NHI1009:Process.Start|}("dotnet", ["format", file]);
}
