class Placeholders
{
    private string _password = "";
    private string? _secret = null;
    private readonly string _dbPassword = "<your-password>";
    private readonly string _apiKey = "your-api-key";
    private readonly string _pwd = "xxxxxxxx";
    private readonly string _userPassword = "${DB_PASSWORD}";
    private readonly string _rootPassword = "#{RootPassword}#";
    private readonly string _adminPassword = "%ADMIN_PASSWORD%";
    private readonly string _smtpPassword = "changeme";
    private readonly string _mailPassword = "********";
    private readonly string _ftpPassword = "{0}";

    public override string ToString() =>
        _password + _secret + _dbPassword + _apiKey + _pwd + _userPassword + _rootPassword + _adminPassword + _smtpPassword + _mailPassword + _ftpPassword;
}
