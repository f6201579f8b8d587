// @references ai
using System.Diagnostics;
using Microsoft.Extensions.AI;

public static class Application
{
    public static void Restart() => Process.Start(new ProcessStartInfo("contoso-agent") { WorkingDirectory = "/opt" });

    public static void Ping() => Process.Start("ping", "contoso.com");

    public static AITool Clock() => AIFunctionFactory.Create(() => DateTimeOffset.UtcNow, "clock");
}
