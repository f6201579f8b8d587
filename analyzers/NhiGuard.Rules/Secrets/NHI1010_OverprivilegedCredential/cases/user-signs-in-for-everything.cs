// @references all
using Azure.Core;
using Azure.Identity;
using Microsoft.Identity.Client;

public sealed class GraphClient(TokenCredential credential, IEnumerable<string> scopes)
{
    private static readonly string[] s_scopes = [{|NHI1010:"https://graph.microsoft.com/.default"|}];

    public static GraphClient Interactive() =>
        new(new InteractiveBrowserCredential(), [{|NHI1010:"https://graph.microsoft.com/.default"|}]);

    public static ValueTask<AccessToken> ForDevice(DeviceCodeCredential login, CancellationToken token) =>
        login.GetTokenAsync(new TokenRequestContext(new[] { {|NHI1010:"api://crm.contoso.com/.default"|} }), token);

    public static Task<AuthenticationResult> SignIn(IPublicClientApplication app) => app.AcquireTokenInteractive(s_scopes).ExecuteAsync();

    public TokenCredential Credential => credential;

    public IEnumerable<string> Scopes => scopes;
}
