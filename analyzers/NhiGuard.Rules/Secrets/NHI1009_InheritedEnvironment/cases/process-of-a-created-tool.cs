// @references ai
using System.Diagnostics;
using Microsoft.Extensions.AI;

public static class Agent
{
    public static IList<AITool> Tools() =>
    [
        AIFunctionFactory.Create(PythonRunner.Run),
        AIFunctionFactory.Create((string text) =>
        {
            using var process = {|NHI1009:new Process()|};
            process.StartInfo.FileName = "say";
            process.StartInfo.ArgumentList.Add(text);
            process.Start();
        }, "say"),
    ];
}

public static class PythonRunner
{
    public static async Task<string> Run(string script)
    {
        using var process = new Process { StartInfo = {|NHI1009:new ProcessStartInfo|} { FileName = "python3", ArgumentList = { script }, RedirectStandardOutput = true } };
        process.Start();
        return await process.StandardOutput.ReadToEndAsync();
    }
}

public sealed class Shell : AIFunction
{
    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        Process.Start({|NHI1009:new ProcessStartInfo|} { FileName = "sh", Environment = { ["LANG"] = "C" } });
        return default;
    }
}
