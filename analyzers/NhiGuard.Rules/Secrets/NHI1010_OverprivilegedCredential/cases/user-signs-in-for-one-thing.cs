// @references all
using Microsoft.Identity.Client;

public static class Login
{
    private static readonly string[] s_scopes = ["User.Read", "https://graph.microsoft.com/Mail.Read"];

    public static Task<AuthenticationResult> SignIn(IPublicClientApplication app) => app.AcquireTokenInteractive(s_scopes).ExecuteAsync();
}
