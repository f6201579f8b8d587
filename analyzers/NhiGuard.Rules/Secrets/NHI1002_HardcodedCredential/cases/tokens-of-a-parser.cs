class Parser
{
    private const string EndToken = "EndGlobalSection";
    private string _token = ";";

    public string NextToken { get; set; } = "identifier42";

    public bool Take(string token) => token == "=>" || token == "keyword";

    public void Move(CancellationToken cancellationToken)
    {
        _token = "public";
        foreach (var token in new[] { "class", "struct", "int32" })
        {
            _token = token + EndToken;
        }
    }

    public bool IsStart() => Take("1") || Take("x86") || _token == "<s>";
}
