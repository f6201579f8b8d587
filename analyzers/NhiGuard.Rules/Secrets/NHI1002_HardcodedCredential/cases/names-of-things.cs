// Names, labels and rules of passwords are no passwords.
class Form
{
    public const string PasswordField = "password";
    public const string Password = "Password";
    public const string PasswordHeader = "X-Api-Key";
    public const string ApiKeySetting = "Auth:ApiKey";
    public const string ResetPassword = "/account/reset-password";
    public const string InvalidPassword = "InvalidPassword";
    public const string PasswordPrompt = "Please enter your password";
    public const string PasswordMode = "Hidden";
    public const string PasswordPattern = "^[a-z0-9]{8,}$";
    public const string TokenType = "Bearer";
    public const string AccessToken = "access_token";
    public const string RefreshToken = "refresh_token";
    public const string ApiKey = "AZURE_OPENAI_API_KEY";
    public const string ClientSecret = "client_secret";

    public string PasswordHint { get; set; } = "first pet";

    public string Describe(string password) => $"The password has {password.Length} characters";
}
