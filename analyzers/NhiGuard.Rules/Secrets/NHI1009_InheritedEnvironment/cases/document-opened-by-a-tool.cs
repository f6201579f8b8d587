// @references ai
using System.Diagnostics;
using Microsoft.Extensions.AI;

public static class Browser
{
    public static AITool Tool() => AIFunctionFactory.Create(Open);

    private static void Open(string page) => Process.Start(new ProcessStartInfo("https://contoso.com/" + Uri.EscapeDataString(page)) { UseShellExecute = true });
}
