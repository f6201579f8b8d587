class Texts(string secret)
{
    public const string Query = "UPDATE users SET password = @password WHERE id = @id";
    public const string Other = "UPDATE users SET password = :password, token = ?";
    public const string Empty = "Server=db;User Id=sa;Password=;Integrated Security=true";
    public const string Template = "Server=db;User Id=sa;Password={0};";
    public const string Starred = "Server=db;User Id=sa;Password=******;";
    public const string Assembly = "Contoso, Version=1.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35";
    public const string Usage = "Use --password=VALUE or set the password: see the manual";
    public const string Url = "https://example.com:8080/login?next=/home";
    public const string Mail = "mailto:someone@example.com";

    public string Joined() => "Server=db;User Id=sa;Password=" + secret;

    public string Filled() => $"https://worker:{secret}@queue.internal";
}
