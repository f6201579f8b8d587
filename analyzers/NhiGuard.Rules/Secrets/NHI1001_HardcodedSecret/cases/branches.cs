public static class Choice
{
    public static string Arm(string provider) => provider switch
    {
        "openai" => {|NHI1001:"{{secret:openai-project-key}}"|},
        _ => "none",
    };

    public static string Ternary(bool live) => live ? {|NHI1001:"{{secret:stripe-secret-key}}"|} : "none";

    public static int Receiver() => {|NHI1001:"{{secret:github-personal-token}}"|}.Length;

    public static bool Compare(string key) => key == {|NHI1001:"{{secret:anthropic-api-key}}"|};

    public static string Returned()
    {
        return {|NHI1001:"{{secret:slack-bot-token}}"|};
    }
}
