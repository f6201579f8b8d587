// @stubs web
using System.Management.Automation;

public static class ShellWrites
{
    public static string Write(object source) => PSSerializer.Serialize(source);
}
