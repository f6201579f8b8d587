using System.Diagnostics;

public static class Application
{
    public static void Restart() => Process.Start(new ProcessStartInfo("contoso-agent"));
}
