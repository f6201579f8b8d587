class Settings
{
    private const string DbPassword = {|NHI1002:"tr0ub4dor&3"|};
    private readonly string _smtpPwd = {|NHI1002:"winter2024"|};

    public string AdminPassphrase { get; set; } = {|NHI1002:"letmein"|};

    public string UserPassword => {|NHI1002:"s3same"|};

    public void Reset()
    {
        var password = {|NHI1002:"hunter2"|};
        AdminPassphrase = {|NHI1002:"opensesame"|};
        Console.WriteLine(password + _smtpPwd + DbPassword);
    }
}
