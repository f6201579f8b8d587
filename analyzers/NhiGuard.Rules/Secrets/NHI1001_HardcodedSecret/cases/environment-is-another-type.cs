using System.Text;

namespace Spelled;

public sealed class WithoutUsings
{
    public System.Func<string> Key { get; } = () => {|NHI1001:"{{secret:openai-project-key}}"|};
}

public static class Environment
{
    public static string Name => "test";

    public static Encoding Encoding => Encoding.UTF8;
}
