public sealed class Settings
{
    private readonly string _token = {|NHI1001:"{{secret:github-personal-token}}"|};

    public string Slack { get; set; } = {|NHI1001:"{{secret:slack-bot-token}}"|};

    public string? Anthropic { get; set; }

    public string Token() => _token;

    public void Fill()
    {
        Anthropic = {|NHI1001:@"{{secret:anthropic-api-key}}"|};
        string local = {|NHI1001:"""{{secret:openai-project-key}}"""|};
        Slack = local;
    }
}
