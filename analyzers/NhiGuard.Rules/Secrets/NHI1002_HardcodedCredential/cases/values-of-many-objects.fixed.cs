using System.Net;

class Setting(string name, string value)
{
    public string Name { get; } = name;

    public string Value { get; } = value;
}

class Settings
{
    private readonly List<Setting> _all = [new("Zone", "UTC"), new("Timeout", "300"), new("Host", "127.0.0.1"), new("Theme", "dark-2")];

    private string Get(string name) => _all.First(s => s.Name == name).Value;

    public NetworkCredential Login() => new NetworkCredential(Get("Smtp.User"), Get("Smtp.Password"));
}

class Box
{
    public string? Data { get; set; }
}

class Boxes
{
    public NetworkCredential Open(Box box) => new NetworkCredential("user", box.Data);

    public NetworkCredential Fill() => Open(new Box { Data = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD.") });
}
