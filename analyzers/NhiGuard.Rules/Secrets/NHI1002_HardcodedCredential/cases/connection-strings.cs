class Connections
{
    private const string Word = {|NHI1002:"s3cretPart"|};

    public string Whole { get; } = {|NHI1002:"Server=db;Database=shop;User Id=sa;Password=aabbCC123xx;"|};

    public string Joined() => "Server=db;User Id=sa;Password=" + Word;

    public string Filled() => $"Server=db;User Id=sa;Pwd={Word};Timeout=5";

    public string Formatted(string host) => string.Format("Server={0};User Id=sa;Password={1}", host, {|NHI1002:"aabbCC123yy"|});

    public string Url() => {|NHI1002:"amqp://worker:azerty123@queue.internal:5672"|};

    public string Json() => {|NHI1002:"{ \"user\": \"bob\", \"password\": \"s3cr3tInJson\" }"|};
}
