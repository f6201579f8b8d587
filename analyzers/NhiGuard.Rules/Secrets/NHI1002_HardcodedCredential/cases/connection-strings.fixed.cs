class Connections
{
    private static readonly string Word = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD.");

    public string Whole { get; } = "Server=db;Database=shop;User Id=sa;Password=aabbCC123xx;";

    public string Joined() => "Server=db;User Id=sa;Password=" + Word;

    public string Filled() => $"Server=db;User Id=sa;Pwd={Word};Timeout=5";

    public string Formatted(string host) => string.Format("Server={0};User Id=sa;Password={1}", host, Environment.GetEnvironmentVariable("PASSWORD_2") ?? throw new InvalidOperationException("Set PASSWORD_2."));

    public string Url() => "amqp://worker:azerty123@queue.internal:5672";

    public string Json() => "{ \"user\": \"bob\", \"password\": \"s3cr3tInJson\" }";
}
