// @references all
using Microsoft.Identity.Client;

public static class Login
{
    public static Task<AuthenticationResult> SignIn(IPublicClientApplication app) =>
        app.AcquireTokenInteractive(["User.Read", {|NHI1010:"https://graph.microsoft.com/Directory.ReadWrite.All"|}]).ExecuteAsync();
}
