namespace NhiGuard.Secrets;

/// <summary>Monitoring and telemetry.</summary>
internal static class MonitoringFormats
{
    private const string Grafana = "https://grafana.com/docs/grafana/latest/administration/service-accounts/";
    private const string Sentry = "https://docs.sentry.io/account/auth-tokens/";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("grafana-service-account-token", "Grafana", "service account token", "glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}", 3.5, Grafana, Proof.Grafana),
        new("grafana-cloud-token", "Grafana", "cloud access policy token", "glc_eyJ[A-Za-z0-9+/]{60,250}[=]{0,2}", 4, "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/"),
        new("newrelic-user-key", "New Relic", "user key", "NRAK-[A-Z0-9]{27}", 3.5, "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"),
        new("dynatrace-token", "Dynatrace", "API token", "dt0(c|s)01.[A-Z0-9]{24}.[A-Z0-9]{64}", 4, "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication"),
        new("sentry-user-token", "Sentry", "user token", "sntryu_[a-f0-9]{64}", 3.3, Sentry),
        new("sentry-organization-token", "Sentry", "organization token", "sntrys_eyJ[A-Za-z0-9+/]{60,256}[=]{0,2}_[A-Za-z0-9+/]{43}", 4, Sentry),
    ];
}
