class Settings
{
    private static readonly string DbPassword = Environment.GetEnvironmentVariable("DB_PASSWORD") ?? throw new InvalidOperationException("Set DB_PASSWORD.");
    private readonly string _smtpPwd = Environment.GetEnvironmentVariable("SMTP_PWD") ?? throw new InvalidOperationException("Set SMTP_PWD.");

    public string AdminPassphrase { get; set; } = Environment.GetEnvironmentVariable("ADMIN_PASSPHRASE") ?? throw new InvalidOperationException("Set ADMIN_PASSPHRASE.");

    public string UserPassword => Environment.GetEnvironmentVariable("USER_PASSWORD") ?? throw new InvalidOperationException("Set USER_PASSWORD.");

    public void Reset()
    {
        var password = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("Set PASSWORD.");
        AdminPassphrase = Environment.GetEnvironmentVariable("ADMIN_PASSPHRASE_2") ?? throw new InvalidOperationException("Set ADMIN_PASSPHRASE_2.");
        Console.WriteLine(password + _smtpPwd + DbPassword);
    }
}
