public sealed class Needed
{
    private static readonly string s_early = Late;

    private const string Late = {|NHI1001:"{{secret:openai-project-key}}"|};

    private const string InDefault = {|NHI1001:"{{secret:github-personal-token}}"|};

    private const string InPattern = {|NHI1001:"{{secret:anthropic-api-key}}"|};

    private const string InCase = {|NHI1001:"{{secret:groq-api-key}}"|};

    private const string InConstant = {|NHI1001:"{{secret:groq-api-key:2}}"|};

    private const string Derived = "key " + InConstant;

    public static string Early => s_early + Derived;

    public static bool Is(string key = InDefault) => key is InPattern;

    public static int Switch(string key)
    {
        switch (key)
        {
            case InCase:
                return 1;
            default:
                return 0;
        }
    }

    public static Func<string> Captured()
    {
        const string local = {|NHI1001:"{{secret:groq-api-key:3}}"|};
        return static () => local;
    }
}
