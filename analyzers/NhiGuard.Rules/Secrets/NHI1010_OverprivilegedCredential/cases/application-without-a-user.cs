// @references all
using Azure.Core;
using Azure.Identity;
using Microsoft.Identity.Client;

public static class Tokens
{
    private static readonly string[] s_scopes = ["https://graph.microsoft.com/.default"];

    public static Task<AuthenticationResult> Application(IConfidentialClientApplication app) => app.AcquireTokenForClient(s_scopes).ExecuteAsync();

    public static AccessToken Managed() =>
        new ManagedIdentityCredential(ManagedIdentityId.SystemAssigned).GetToken(new TokenRequestContext(["https://graph.microsoft.com/.default"]), default);

    public static AccessToken Deployed() =>
        new DefaultAzureCredential().GetToken(new TokenRequestContext(["https://graph.microsoft.com/.default"]), default);

    public static AccessToken SinglePermission(InteractiveBrowserCredential login) =>
        login.GetToken(new TokenRequestContext(scopes: ["https://management.azure.com/.default"]), default);
}
