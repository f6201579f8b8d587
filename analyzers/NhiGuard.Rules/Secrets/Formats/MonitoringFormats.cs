namespace NhiGuard.Secrets;

/// <summary>Monitoring and telemetry.</summary>
internal static class MonitoringFormats
{
    private const string Grafana = "https://grafana.com/docs/grafana/latest/administration/service-accounts/";
    private const string Sentry = "https://docs.sentry.io/account/auth-tokens/";
    private const string NewRelic = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("grafana-service-account-token", "Grafana", "service account token", "glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}", 3.5, Grafana, Proof.Grafana),
        new("grafana-cloud-token", "Grafana", "cloud access policy token", "glc_eyJ[A-Za-z0-9+/]{60,250}[=]{0,2}", 4, "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/"),
        new("newrelic-user-key", "New Relic", "user key", "NRAK-[A-Z0-9]{27}", 3.5, "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"),
        new("dynatrace-token", "Dynatrace", "API token", "dt0(c|s)01.[A-Z0-9]{24}.[A-Z0-9]{64}", 4, "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication"),
        new("sentry-user-token", "Sentry", "user token", "sntryu_[a-f0-9]{64}", 3.3, Sentry),
        new("sentry-organization-token", "Sentry", "organization token", "sntrys_eyJ[A-Za-z0-9+/]{60,256}[=]{0,2}_[A-Za-z0-9+/]{43}", 4, Sentry),
        new("grafana-api-key", "Grafana", "API key", "eyJrIjoi[A-Za-z0-9]{60,400}[=]{0,3}", 4, Grafana),
        new("newrelic-insert-key", "New Relic", "insert key", "NRII-[A-Za-z0-9_-]{25,32}", 3.8, NewRelic),
        new("newrelic-query-key", "New Relic", "query key", "NRIQ-[A-Za-z0-9_-]{25,32}", 3.8, NewRelic),
        new("newrelic-license-key", "New Relic", "license key", "([a-f0-9]{32}|eu01xx[a-f0-9]{26})FFFFNRAL", 3, NewRelic),
        new("datadog-api-key", "Datadog", "API key", FormatParts.Labelled("DD_API_KEY", "DATADOG_API_KEY", "DD-API-KEY", "DatadogApiKey", "Datadog:ApiKey") + "[a-f0-9]{32}", 3, "https://docs.datadoghq.com/account_management/api-app-keys/"),
        new("datadog-application-key", "Datadog", "application key", FormatParts.Labelled("DD_APP_KEY", "DD_APPLICATION_KEY", "DATADOG_APP_KEY", "DD-APPLICATION-KEY", "DatadogAppKey", "Datadog:AppKey") + "[a-f0-9]{40}", 3, "https://docs.datadoghq.com/account_management/api-app-keys/"),
        new("posthog-personal-key", "PostHog", "personal API key", "phx_[A-Za-z0-9_]{43,48}", 4, "https://posthog.com/docs/api"),
        new("rootly-api-key", "Rootly", "API key", "rootly_[a-f0-9]{64}", 3.3, "https://docs.rootly.com/api-reference/overview"),
        new("pganalyze-key", "pganalyze", "API key", "pgar_[A-Za-z0-9]{27}", 3.8, "https://pganalyze.com/docs/api"),
        new("fullstory-key", "FullStory", "API key", "na1.[A-Za-z0-9+/]{100}", 4.5, "https://developer.fullstory.com/server/authentication/"),
    ];
}
