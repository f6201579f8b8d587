namespace NhiGuard.Secrets;

/// <summary>Identity, vaults, networks and devices.</summary>
internal static class PlatformFormats
{
    private const string Okta = "https://developer.okta.com/docs/guides/create-an-api-token/main/";
    private const string Tailscale = "https://tailscale.com/kb/1252/key-secret-management";
    private const string SettleMint = "https://console.settlemint.com/documentation/";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("okta-api-token", "Okta", "API token", "<SSWS >00[A-Za-z0-9_-]{40}", 4, Okta),
        new("okta-api-token-setting", "Okta", "API token", FormatParts.Labelled("OKTA_API_TOKEN", "OKTA_CLIENT_TOKEN", "OktaApiToken", "Okta:ApiToken") + "00[A-Za-z0-9_-]{40}", 4, Okta),
        new("auth0-client-secret", "Auth0", "client secret", FormatParts.Labelled("AUTH0_CLIENT_SECRET", "Auth0ClientSecret", "Auth0:ClientSecret", "Auth0__ClientSecret") + "[A-Za-z0-9_-]{64}", 4.5, "https://auth0.com/docs/secure/application-credentials"),
        new("stytch-secret", "Stytch", "project secret", "secret-(live|test)-[A-Za-z0-9_-]{35}=", 4, "https://stytch.com/docs/api"),
        new("1password-secret-key", "1Password", "secret key", "A3-[A-Z0-9]{6}-([A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", 2.2, "https://support.1password.com/secret-key/"),
        new("tailscale-api-key", "Tailscale", "API key", "tskey-api-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{24,40}", 3.5, Tailscale),
        new("tailscale-auth-key", "Tailscale", "auth key", "tskey-auth-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{24,40}", 3.5, Tailscale),
        new("tailscale-client-secret", "Tailscale", "OAuth client secret", "tskey-client-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{24,40}", 3.5, Tailscale),
        new("defined-networking-token", "Defined Networking", "API token", "dnkey-[A-Z0-9]{26}-[A-Z0-9]{52}", 4, "https://docs.defined.net/guides/automating-host-creation/"),
        new("authress-access-key", "Authress", "service client access key", "(sc|ext|scauth|authress)_[a-z0-9]{5,30}.[a-z0-9]{4,6}.acc[_-]{1}[a-z0-9-]{10,32}.[A-Za-z0-9+/_=-]{30,120}", 4, "https://authress.io/knowledge-base/docs/authorization/service-clients"),
        new("openshift-token", "OpenShift", "user token", "sha256~[A-Za-z0-9_-]{43}", 4, "https://docs.redhat.com/en/documentation/openshift_container_platform/4.16/html/authentication_and_authorization/index"),
        new("docker-swarm-token", "Docker", "swarm join token", "SWMTKN-1-[a-z0-9]{50}-[a-z0-9]{25}", 4, "https://docs.docker.com/engine/swarm/join-nodes/"),
        new("portainer-token", "Portainer", "access token", "ptr_[A-Za-z0-9+/]{43}=", 4, "https://docs.portainer.io/api/access"),
        new("maxmind-license-key", "MaxMind", "license key", "[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk", 4, "https://dev.maxmind.com/license-key-specification/"),
        new("adafruit-io-key", "Adafruit IO", "key", "aio_[A-Za-z0-9]{28}", 3.8, "https://io.adafruit.com/api/docs/"),
        new("ubidots-key", "Ubidots", "API key", "BBFF-[A-Za-z0-9]{30}", 3.8, "https://docs.ubidots.com/reference/authentication"),
        new("alchemy-key", "Alchemy", "API key", "alcht_[A-Za-z0-9]{30}", 3.8, "https://www.alchemy.com/docs/create-an-api-key"),
        new("adobe-client-secret", "Adobe", "client secret", "p8e-[A-Za-z0-9-]{32}", 3.8, "https://developer.adobe.com/developer-console/docs/guides/authentication/"),
        new("settlemint-personal-token", "SettleMint", "personal access token", "sm_pat_[A-Za-z0-9]{16}", 3.3, SettleMint),
        new("settlemint-application-token", "SettleMint", "application access token", "sm_aat_[A-Za-z0-9]{16}", 3.3, SettleMint),
        new("settlemint-service-token", "SettleMint", "service access token", "sm_sat_[A-Za-z0-9]{16}", 3.3, SettleMint),
    ];
}
