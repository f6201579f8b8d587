public sealed class OAuthOptions
{
    public string Scope { get; set; } = "";

    public ICollection<string> Scopes { get; } = [];
}

public static class Logins
{
    public static OAuthOptions GitHub() => new() { Scope = {|NHI1010:"read:user admin:org"|} };

    public static OAuthOptions Google()
    {
        var options = new OAuthOptions { Scopes = { "openid", {|NHI1010:"https://www.googleapis.com/auth/cloud-platform"|} } };
        options.Scopes.Add({|NHI1010:"https://mail.google.com/"|});
        return options;
    }

    public static HttpContent Form(string code) => new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["code"] = code,
        ["scope"] = {|NHI1010:"*"|},
    });

    public static KeyValuePair<string, string> Entry() => new("scope", {|NHI1010:"crm:*"|});

    public static Task<string> Token(string scope = {|NHI1010:"admin"|}) => Task.FromResult(scope);
}
