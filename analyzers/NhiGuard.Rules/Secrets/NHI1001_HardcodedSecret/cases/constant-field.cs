public sealed class Bot
{
    // The key of the test account.
    private const string ApiKey = {|NHI1001:"{{secret:openai-project-key}}"|};

    private static readonly string s_header = "Bearer " + ApiKey;

    public string Header => s_header;

    public static string Local()
    {
        // Only here.
        const string token = {|NHI1001:"{{secret:github-personal-token}}"|};
        return token + ApiKey;
    }
}
