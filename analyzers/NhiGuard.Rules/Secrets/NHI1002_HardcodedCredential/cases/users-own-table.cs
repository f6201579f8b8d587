class NetworkCredential(string name, string text)
{
    public string Name { get; } = name + text;
}

class Own
{
    public NetworkCredential Make() => new NetworkCredential("user", "just a text 1");
}
