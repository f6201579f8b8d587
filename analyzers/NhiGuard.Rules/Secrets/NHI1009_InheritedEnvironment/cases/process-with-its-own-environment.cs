// @references ai
using System.Diagnostics;
using Microsoft.Extensions.AI;

public sealed class Runner(IReadOnlyCollection<string> allowed)
{
    public AITool Cleared() => AIFunctionFactory.Create((string script) =>
    {
        var start = new ProcessStartInfo("python3") { ArgumentList = { script } };
        start.Environment.Clear();
        Process.Start(start);
    }, "cleared");

    public AITool Thinned() => AIFunctionFactory.Create((string script) =>
    {
        var start = new ProcessStartInfo("python3", script);
        foreach (var name in start.Environment.Keys.Where(name => !allowed.Contains(name)).ToList())
        {
            start.Environment.Remove(name);
        }

        Process.Start(start);
    }, "thinned");

    public AITool HandedOn() => AIFunctionFactory.Create((string script) =>
    {
        var start = new ProcessStartInfo("python3", script);
        Configure(start);
        Process.Start(start);
    }, "handed_on");

    public AITool Assembled() => AIFunctionFactory.Create((string script) =>
    {
        using var process = new Process();
        process.StartInfo.FileName = "python3";
        process.StartInfo.EnvironmentVariables.Clear();
        process.Start();
    }, "assembled");

    private static void Configure(ProcessStartInfo start) => start.Environment.Clear();
}
