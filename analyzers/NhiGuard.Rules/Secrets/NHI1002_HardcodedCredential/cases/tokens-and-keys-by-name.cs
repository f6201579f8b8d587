class Tokens
{
    private const string ApiKey = {|NHI1002:"b14ca5898a4e4133bbce2ea2315a1916"|};

    public string ClientSecret { get; init; } = {|NHI1002:"q8R~x7Zk3_vT1mNp0sLw5Yd"|};

    public Dictionary<string, string> Settings { get; } = new()
    {
        ["Storage:AccessKey"] = {|NHI1002:"Zx81kq02Lm39Vt77Rb64Ws"|},
    };

    public Dictionary<string, string> Named { get; } = new()
    {
        { "apiKey", {|NHI1002:"9f3k2m5n8p1q4r7s0t"|} },
    };

    public void Add(HttpRequestMessage request)
    {
        request.Headers.Add("X-Api-Key", {|NHI1002:"a8d7f6e5c4b3a291"|});
        request.Headers.Add("Authorization", {|NHI1002:"Bearer 7gk29sk1mz08vq44xw"|});
        Console.WriteLine(ApiKey);
    }
}
