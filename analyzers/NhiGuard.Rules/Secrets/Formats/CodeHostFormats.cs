namespace NhiGuard.Secrets;

/// <summary>Code hosts, package registries and build services.</summary>
internal static class CodeHostFormats
{
    private const string GitHub = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github";
    private const string GitLab = "https://docs.gitlab.com/security/tokens/";
    private const string Docker = "https://docs.docker.com/security/access-tokens/";
    private const string Artifactory = "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens";
    private const string PyPI = "https://pypi.org/help/#apitoken";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("github-personal-token", "GitHub", "personal access token", "ghp_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.GitHub),
        new("github-oauth-token", "GitHub", "OAuth token", "gho_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.GitHub),
        new("github-user-token", "GitHub", "user-to-server token", "ghu_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.GitHub),
        new("github-server-token", "GitHub", "server-to-server token", "ghs_[A-Za-z0-9]{36}", 3.5, GitHub, Proof.GitHub),
        new("github-refresh-token", "GitHub", "refresh token", "ghr_([A-Za-z0-9]{36}|[A-Za-z0-9]{76})", 3.5, GitHub, Proof.GitHub),
        new("github-fine-grained-token", "GitHub", "fine-grained personal access token", "github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", 4, GitHub),
        new("gitlab-personal-token", "GitLab", "personal access token", "glpat-[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-routable-token", "GitLab", "routable personal access token", "glpat-[A-Za-z0-9_-]{27,250}.[0-9a-z]{2}(.|)[0-9a-z]{7}", 3.5, GitLab),
        new("gitlab-deploy-token", "GitLab", "deploy token", "gldt-[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-runner-token", "GitLab", "runner authentication token", "glrt-[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-trigger-token", "GitLab", "pipeline trigger token", "glptt-[a-f0-9]{40}", 3, GitLab),
        new("gitlab-agent-token", "GitLab", "agent for Kubernetes token", "glagent-[A-Za-z0-9_-]{50}", 4, GitLab),
        new("gitlab-oauth-secret", "GitLab", "OAuth application secret", "gloas-[A-Za-z0-9_-]{64}", 4, GitLab),
        new("atlassian-api-token", "Atlassian", "API token", "ATATT3[A-Za-z0-9_=-]{186}", 4, "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"),
        new("npm-token", "npm", "access token", "npm_[A-Za-z0-9]{36}", 3.5, "https://docs.npmjs.com/about-access-tokens", Proof.GitHub),
        new("nuget-api-key", "NuGet", "API key", "oy2[a-z2-7]{43}", 3.5, "https://learn.microsoft.com/nuget/nuget-org/publish-a-package"),
        new("pypi-token", "PyPI", "API token", "pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,256}", 4, PyPI),
        new("testpypi-token", "TestPyPI", "API token", "pypi-AgENdGVzdC5weXBpLm9yZw[A-Za-z0-9_-]{50,256}", 4, PyPI),
        new("rubygems-api-key", "RubyGems", "API key", "rubygems_[a-f0-9]{48}", 3, "https://guides.rubygems.org/api-key-scopes/"),
        new("docker-personal-token", "Docker", "personal access token", "dckr_pat_[A-Za-z0-9_-]{27}", 3.5, Docker),
        new("docker-organization-token", "Docker", "organization access token", "dckr_oat_[A-Za-z0-9_-]{32}", 3.5, Docker),
        new("artifactory-api-key", "JFrog", "Artifactory API key", "AKCp[A-Za-z0-9]{69}", 4, Artifactory),
        new("artifactory-reference-token", "JFrog", "Artifactory reference token", "cmVmdGtu[A-Za-z0-9]{56}", 4, Artifactory),
        new("octopus-api-key", "Octopus Deploy", "API key", "API-[A-Z0-9]{26}", 3.6, "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"),
        new("circleci-token", "CircleCI", "personal access token", "CCIPAT_[A-Za-z0-9]{22}_[a-f0-9]{40}", 3, "https://circleci.com/docs/managing-api-tokens/"),
        new("sonar-token", "SonarQube", "token", "sq(u|p|a)_[a-f0-9]{40}", 3, "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/"),
        new("sourcegraph-token", "Sourcegraph", "access token", "sgp_(|local_|[a-fA-F0-9]{16}_)[a-fA-F0-9]{40}", 3, "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"),
        new("postman-api-key", "Postman", "API key", "PMAK-[a-f0-9]{24}-[a-f0-9]{34}", 3, "https://learning.postman.com/docs/developer/postman-api/authentication/"),
        new("intra42-client-secret", "42", "application secret", "s-s4t2(ud|af)-[a-f0-9]{64}", 3.3, "https://api.intra.42.fr/apidoc/guides/getting_started"),
        new("readme-api-key", "ReadMe", "API key", "rdme_[a-z0-9]{70}", 4, "https://docs.readme.com/main/reference/authentication"),
        new("gitlab-job-token", "GitLab", "CI job token", "glcbt-[A-Za-z0-9]{1,5}_[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-feed-token", "GitLab", "feed token", "glft-[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-incoming-mail-token", "GitLab", "incoming mail token", "glimt-[A-Za-z0-9_-]{25}", 3.3, GitLab),
        new("gitlab-scim-token", "GitLab", "SCIM token", "glsoat-[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-feature-flags-token", "GitLab", "feature flags client token", "glffct-[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-runner-registration-token", "GitLab", "runner registration token", "GR1348941[A-Za-z0-9_-]{20}", 3.3, GitLab),
        new("gitlab-routable-runner-token", "GitLab", "routable runner token", "glrt-t[0-9]{1}_[A-Za-z0-9_-]{27,250}.[0-9a-z]{2}[0-9a-z]{7}", 3.5, GitLab),
        new("bitbucket-app-password", "Bitbucket", "app password", "ATBB[A-Za-z0-9]{32}", 3.8, "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"),
        new("bitbucket-data-center-token", "Bitbucket", "Data Center access token", "BBDC-[A-Za-z0-9+/@_-]{44}", 4, "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html"),
        new("atlassian-organization-token", "Atlassian", "organization API key", "ATCTT3xFfG[A-Za-z0-9+/_-]{150,250}=[A-F0-9]{8}", 4, "https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/"),
        new("buildkite-token", "Buildkite", "API access token", "bkua_[a-z0-9]{40}", 3.8, "https://buildkite.com/docs/apis/managing-api-tokens"),
        new("crates-io-token", "crates.io", "API token", "cio[A-Za-z0-9]{32}", 4, "https://doc.rust-lang.org/cargo/reference/publishing.html"),
        new("clojars-token", "Clojars", "deploy token", "CLOJARS_[a-z0-9]{60}", 4, "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"),
        new("prefect-api-key", "Prefect", "API key", "pnu_[A-Za-z0-9]{36}", 4, "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys"),
        new("harness-token", "Harness", "access token", "(pat|sat).[A-Za-z0-9_-]{22}.[a-f0-9]{24}.[A-Za-z0-9]{20}", 3, "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"),
        new("launchdarkly-api-token", "LaunchDarkly", "API access token", "api-" + FormatParts.Uuid4, 2.2, "https://launchdarkly.com/docs/home/account/api"),
        new("launchdarkly-sdk-key", "LaunchDarkly", "server SDK key", "sdk-" + FormatParts.Uuid4, 2.2, "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side"),
        new("infracost-api-key", "Infracost", "API key", "ico-[A-Za-z0-9]{32}", 3.8, "https://www.infracost.io/docs/"),
        new("sonarcloud-token", "SonarQube Cloud", "scoped organization token", "sqco_[A-Za-z0-9]{59}", 4, "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/"),
        new("sourcegraph-cody-token", "Sourcegraph", "Cody gateway token", "slk_[a-f0-9]{64}", 3.3, "https://sourcegraph.com/docs/cody/core-concepts/cody-gateway"),
        new("spectralops-key", "SpectralOps", "API key", "spu-[a-z0-9]{32}", 3.5, "https://guides.spectralops.io/docs"),
        new("dependency-track-key", "Dependency-Track", "API key", "odt_[A-Za-z0-9]{32,64}", 3.8, "https://docs.dependencytrack.org/integrations/rest-api/"),
        new("stackhawk-key", "StackHawk", "API key", "hawk.[A-Za-z0-9_-]{20}.[A-Za-z0-9_-]{20}", 3.5, "https://docs.stackhawk.com/"),
        new("ionic-token", "Ionic", "personal access token", "ion_[a-z0-9]{42}", 4, "https://ionic.io/docs/appflow/cli/overview"),
        new("nightfall-api-key", "Nightfall", "API key", "NF-[A-Za-z0-9]{32}", 3.8, "https://help.nightfall.ai/developer-api/introduction"),
    ];
}
