namespace NhiGuard.Secrets;

/// <summary>Clouds and platforms other than Azure, and the vaults that stand before them.</summary>
internal static class CloudFormats
{
    private const string AwsKeys = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
    private const string AwsSecretLabels = "(aws_secret_access_key|AWS_SECRET_ACCESS_KEY|secret_access_key|SecretAccessKey|secretAccessKey|AWSSecretKey|AwsSecretKey)";
    private const string Bedrock = "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html";
    private const string DigitalOcean = "https://docs.digitalocean.com/reference/api/create-personal-access-token/";
    private const string Vault = "https://developer.hashicorp.com/vault/docs/concepts/tokens";
    private const string PlanetScale = "https://planetscale.com/docs/concepts/service-tokens";
    private const string Doppler = "https://docs.doppler.com/reference/auth-token-formats";
    private const string Cloudflare = "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("aws-access-key-id", "AWS", "access key id", "(AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}", 3, AwsKeys),
        new("aws-secret-access-key", "AWS", "secret access key", "<" + AwsSecretLabels + "[=:\"' ]{1,6}>[A-Za-z0-9+/]{40}", 4.2, AwsKeys),
        new("aws-bedrock-api-key", "AWS", "Bedrock API key", "ABSK[A-Za-z0-9+/]{109,250}[=]{0,2}", 4, Bedrock),
        new("aws-bedrock-short-term-key", "AWS", "Bedrock short-term API key", "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{100,4096}[=]{0,2}", 4.5, Bedrock),
        new("google-api-key", "Google", "API key", "AIza[A-Za-z0-9_-]{35}", 4, "https://cloud.google.com/docs/authentication/api-keys"),
        new("google-oauth-client-secret", "Google", "OAuth client secret", "GOCSPX-[A-Za-z0-9_-]{28}", 3.8, "https://support.google.com/cloud/answer/6158849"),
        new("google-oauth-token", "Google", "OAuth access token", "ya29.[A-Za-z0-9_-]{68,2048}", 4, "https://developers.google.com/identity/protocols/oauth2"),
        new("gcp-service-account-key", "Google Cloud", "service account key", "<\"private_key\"[: ]{1,4}\">-----BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\\\r\n]{512,8192}-----END PRIVATE KEY-----", 4.5, "https://cloud.google.com/iam/docs/keys-create-delete"),
        new("alibaba-access-key-id", "Alibaba Cloud", "access key id", "LTAI[A-Za-z0-9]{20}", 3.5, "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"),
        new("digitalocean-personal-token", "DigitalOcean", "personal access token", "dop_v1_[a-f0-9]{64}", 3.3, DigitalOcean),
        new("digitalocean-oauth-token", "DigitalOcean", "OAuth token", "doo_v1_[a-f0-9]{64}", 3.3, DigitalOcean),
        new("digitalocean-refresh-token", "DigitalOcean", "refresh token", "dor_v1_[a-f0-9]{64}", 3.3, DigitalOcean),
        new("cloudflare-origin-key", "Cloudflare", "origin CA key", "v1.0-[a-f0-9]{24}-[a-f0-9]{146}", 3.5, "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"),
        new("heroku-api-key", "Heroku", "API key", "HRKU-AA[A-Za-z0-9_-]{58}", 4, "https://devcenter.heroku.com/articles/authentication"),
        new("databricks-token", "Databricks", "personal access token", "dapi[a-f0-9]{32}(-[0-9]{1}|)", 3, "https://docs.databricks.com/dev-tools/auth/pat"),
        new("planetscale-token", "PlanetScale", "service token", "pscale_tkn_[A-Za-z0-9_-]{32,64}", 3.5, PlanetScale),
        new("planetscale-password", "PlanetScale", "password", "pscale_pw_[A-Za-z0-9_-]{32,64}", 3.5, PlanetScale),
        new("supabase-token", "Supabase", "access token", "sbp_[a-f0-9]{40}", 3, "https://supabase.com/docs/reference/api/introduction"),
        new("netlify-token", "Netlify", "personal access token", "nfp_[A-Za-z0-9]{36}", 3.8, "https://docs.netlify.com/api/get-started/"),
        new("doppler-personal-token", "Doppler", "personal token", "dp.pt.[A-Za-z0-9]{40,44}", 3.8, Doppler),
        new("doppler-service-token", "Doppler", "service token", "dp.st.[a-z0-9_-]{2,35}.[A-Za-z0-9]{40,44}", 3.8, Doppler),
        new("vault-service-token", "HashiCorp Vault", "service token", "hvs.[A-Za-z0-9_-]{90,120}", 4, Vault),
        new("vault-batch-token", "HashiCorp Vault", "batch token", "hvb.[A-Za-z0-9_-]{138,256}", 4, Vault),
        new("vault-legacy-token", "HashiCorp Vault", "token", FormatParts.Labelled("VAULT_TOKEN", "X-Vault-Token", "VaultToken", "Vault:Token") + "s.[A-Za-z0-9]{24}", 3.5, Vault),
        new("terraform-cloud-token", "HashiCorp Terraform", "API token", "[A-Za-z0-9]{14}.atlasv1.[A-Za-z0-9_-]{60,70}", 4, "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"),
        new("pulumi-token", "Pulumi", "access token", "pul-[a-f0-9]{40}", 3, "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"),
        new("1password-service-account-token", "1Password", "service account token", "ops_eyJ[A-Za-z0-9+/]{250,4096}[=]{0,3}", 4, "https://developer.1password.com/docs/service-accounts/"),
        new("age-secret-key", "age", "secret key", "AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", 4, "https://age-encryption.org/v1"),
        new("aws-appsync-key", "AWS", "AppSync API key", "da2-[a-z0-9]{26}", 3.5, "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"),
        new("aws-session-token", "AWS", "session token", "IQoJb3JpZ2luX2Vj[A-Za-z0-9+/]{200,4096}[=]{0,2}", 4.5, "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"),
        new("cloudflare-user-token", "Cloudflare", "user API token", "cfut_[A-Za-z0-9]{40}[a-f0-9]{8}", 4, Cloudflare),
        new("cloudflare-account-token", "Cloudflare", "account API token", "cfat_[A-Za-z0-9]{40}[a-f0-9]{8}", 4, Cloudflare),
        new("cloudflare-global-key", "Cloudflare", "global API key", "cfk_[A-Za-z0-9]{40}[a-f0-9]{8}", 4, Cloudflare),
        new("yandex-api-key", "Yandex Cloud", "API key", "AQVN[A-Za-z0-9_-]{35,38}", 4, "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"),
        new("yandex-iam-token", "Yandex Cloud", "IAM token", "t1.[A-Za-z0-9_-]{40,512}[=]{0,2}.[A-Za-z0-9_-]{86}[=]{0,2}", 4, "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token"),
        new("flyio-access-token", "Fly.io", "access token", "fo1_[A-Za-z0-9_-]{43}", 4, "https://fly.io/docs/security/tokens/"),
        new("flyio-macaroon", "Fly.io", "token", "(fm1a_|fm1r_|fm2_)[A-Za-z0-9+/]{100,4096}[=]{0,3}", 4.5, "https://fly.io/docs/security/tokens/"),
        new("scalingo-token", "Scalingo", "API token", "tk-us-[A-Za-z0-9_-]{48}", 4, "https://developers.scalingo.com/"),
        new("deno-deploy-token", "Deno Deploy", "access token", "(ddp|ddw)_[A-Za-z0-9]{36}", 4, "https://docs.deno.com/deploy/manual/ci_github/"),
        new("planetscale-oauth-token", "PlanetScale", "OAuth token", "pscale_oauth_[A-Za-z0-9_-]{32,64}", 3.5, PlanetScale),
        new("doppler-cli-token", "Doppler", "CLI token", "dp.ct.[A-Za-z0-9]{40,44}", 3.8, Doppler),
        new("doppler-service-account-token", "Doppler", "service account token", "dp.sa.[A-Za-z0-9]{40,44}", 3.8, Doppler),
        new("doppler-scim-token", "Doppler", "SCIM token", "dp.scim.[A-Za-z0-9]{40,44}", 3.8, Doppler),
        new("doppler-audit-token", "Doppler", "audit token", "dp.audit.[A-Za-z0-9]{40,44}", 3.8, Doppler),
        new("clickhouse-cloud-secret", "ClickHouse", "Cloud API secret", "4b1d[A-Za-z0-9]{38}", 4.2, "https://clickhouse.com/docs/cloud/manage/openapi"),
        new("mongodb-atlas-secret", "MongoDB Atlas", "service account secret", "mdb_sa_sk_[A-Za-z0-9_-]{6}[A-Za-z0-9]{34}", 4, "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"),
    ];
}
