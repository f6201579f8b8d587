// @path Resources.Designer.cs
public static class Resources
{
    public static string PasswordPrompt => "Please enter your password to continue.";

    public static string TokenExpired => "Your access token has expired. Create a personal access token at https://github.com/settings/tokens.";

    public static string KeyHint => "An OpenAI key starts with sk- and has 51 characters or more.";

    public static string SecretTooLong => "The client secret must not be longer than 40 characters (was {0}).";
}
