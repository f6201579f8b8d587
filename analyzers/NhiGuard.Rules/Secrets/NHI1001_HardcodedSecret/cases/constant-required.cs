using System.ComponentModel;

[Description({|NHI1001:"{{secret:slack-bot-token}}"|})]
public static class Fixed
{
    public const string Shared = {|NHI1001:"{{secret:openai-project-key}}"|};

    private const string Needed = {|NHI1001:"{{secret:anthropic-api-key}}"|};

    private const string First = {|NHI1001:"{{secret:github-personal-token}}"|}, Second = "x";

    [DefaultValue(Needed)]
    public static string? Key { get; set; }

    public static string Default(string key = {|NHI1001:"{{secret:groq-api-key}}"|}) => key + First + Second;

    public static bool Case(string key)
    {
        switch (key)
        {
            case {|NHI1001:"{{secret:groq-api-key:2}}"|}:
                return true;
            default:
                return key is {|NHI1001:"{{secret:groq-api-key:3}}"|} or "other";
        }
    }

    public static int Arm(string key) => key switch
    {
        {|NHI1001:"{{secret:groq-api-key:4}}"|} => 1,
        _ => 0,
    };

    public static ReadOnlySpan<byte> Bytes => {|NHI1001:"{{secret:groq-api-key:5}}"u8|};
}
