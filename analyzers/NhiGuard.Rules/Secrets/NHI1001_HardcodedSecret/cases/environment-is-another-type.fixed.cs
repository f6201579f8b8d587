using System.Text;

namespace Spelled;

public sealed class WithoutUsings
{
    public System.Func<string> Key { get; } = () => System.Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? throw new InvalidOperationException("Set OPENAI_API_KEY.");
}

public static class Environment
{
    public static string Name => "test";

    public static Encoding Encoding => Encoding.UTF8;
}
