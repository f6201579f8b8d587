namespace NhiGuard.Secrets;

/// <summary>Chat, mail and office services.</summary>
internal static class ChatFormats
{
    private const string Slack = "https://api.slack.com/concepts/token-types";
    private const string SlackWebhook = "https://api.slack.com/messaging/webhooks";
    private const string Notion = "https://developers.notion.com/docs/authorization";
    private const string Meta = "https://developers.facebook.com/docs/facebook-login/guides/access-tokens";
    private const string Discord = "https://discord.com/developers/docs/reference#authentication";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("slack-bot-token", "Slack", "bot token", "xoxb-[0-9]{10,13}-[0-9]{10,13}-[A-Za-z0-9]{24}", 3.5, Slack),
        new("slack-user-token", "Slack", "user token", "xoxp-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-([a-f0-9]{32}|[A-Za-z0-9]{28})", 3, Slack),
        new("slack-app-token", "Slack", "app-level token", "xapp-[0-9]{1}-[A-Z0-9]{9,13}-[0-9]{10,13}-[a-f0-9]{64}", 3.3, Slack),
        new("slack-configuration-token", "Slack", "configuration token", "xoxe.xox(b|p)-[0-9]{1}-[A-Za-z0-9]{163,166}", 4, Slack),
        new("slack-configuration-refresh-token", "Slack", "configuration refresh token", "xoxe-[0-9]{1}-[A-Za-z0-9]{146}", 4, Slack),
        new("slack-webhook", "Slack", "incoming webhook", "(https|http)://hooks.slack.com/services/T[A-Z0-9]{7,12}/B[A-Z0-9]{7,12}/[A-Za-z0-9]{23,25}", 3.3, SlackWebhook),
        new("slack-workflow-webhook", "Slack", "workflow webhook", "(https|http)://hooks.slack.com/(workflows|triggers)/[A-Z0-9]{9,13}/(A[A-Z0-9]{8,12}/|)[0-9]{12,20}/[A-Za-z0-9]{24,36}", 3.3, SlackWebhook),
        new("discord-bot-token", "Discord", "bot token", "(MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[A-Za-z0-9]{21,25}.[A-Za-z0-9_-]{6}.[A-Za-z0-9_-]{27,38}", 3.5, Discord, Proof.DiscordUser),
        new("discord-webhook", "Discord", "webhook", "https://(discord|discordapp).com/api/webhooks/[0-9]{17,20}/[A-Za-z0-9_-]{68}", 4, "https://discord.com/developers/docs/resources/webhook"),
        new("telegram-bot-token", "Telegram", "bot token", "(<bot>|)[0-9]{8,10}:AA[A-Za-z0-9_-]{33}", 3.8, "https://core.telegram.org/bots/features#botfather"),
        new("teams-webhook", "Microsoft Teams", "incoming webhook", "webhook.office.com/webhookb2/" + FormatParts.Uuid + "@" + FormatParts.Uuid + "/IncomingWebhook/[a-f0-9]{32}/" + FormatParts.Uuid, 3, "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"),
        new("sendgrid-api-key", "SendGrid", "API key", "SG.[A-Za-z0-9_-]{22}.[A-Za-z0-9_-]{43}", 4, "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"),
        new("twilio-api-key", "Twilio", "API key", "SK[a-f0-9]{32}", 3, "https://www.twilio.com/docs/iam/api-keys"),
        new("mailgun-api-key", "Mailgun", "API key", "key-[a-f0-9]{32}", 3, "https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth"),
        new("brevo-api-key", "Brevo", "API key", "xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}", 3.3, "https://developers.brevo.com/docs/getting-started"),
        new("resend-api-key", "Resend", "API key", "re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}", 3.5, "https://resend.com/docs/dashboard/api-keys/introduction"),
        new("linear-api-key", "Linear", "API key", "lin_api_[A-Za-z0-9]{40}", 4, "https://linear.app/docs/api-and-webhooks"),
        new("notion-token", "Notion", "integration token", "ntn_[0-9]{11}[A-Za-z0-9]{35}", 3.8, Notion),
        new("notion-legacy-token", "Notion", "integration token", "secret_[A-Za-z0-9]{43}", 4, Notion),
        new("figma-token", "Figma", "personal access token", "figd_[A-Za-z0-9_-]{40}", 4, "https://www.figma.com/developers/api#access-tokens"),
        new("airtable-token", "Airtable", "personal access token", "pat[A-Za-z0-9]{14}.[a-f0-9]{64}", 3.3, "https://airtable.com/developers/web/guides/personal-access-tokens"),
        new("hubspot-token", "HubSpot", "private app token", "pat-(na|eu|ap)[0-9]{1}-" + FormatParts.Uuid, 2.2, "https://developers.hubspot.com/docs/api/private-apps"),
        new("contentful-token", "Contentful", "personal access token", "CFPAT-[A-Za-z0-9_-]{43}", 4, "https://www.contentful.com/developers/docs/references/authentication/"),
        new("facebook-app-token", "Meta", "app access token", "[0-9]{15,16}|[A-Za-z0-9_-]{27}", 3.5, Meta),
        new("facebook-access-token", "Meta", "access token", "EAA(M|C)[A-Za-z0-9]{100,250}", 4, Meta),
        new("slack-legacy-token", "Slack", "legacy token", "xox(o|s)-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[a-f0-9]{10,64}", 2.5, Slack),
        new("slack-refresh-token", "Slack", "workspace refresh token", "xox(a|r)-2-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[a-f0-9]{32}", 3, Slack),
        new("mailchimp-api-key", "Mailchimp", "API key", FormatParts.Labelled("MAILCHIMP_API_KEY", "MailchimpApiKey", "Mailchimp:ApiKey") + "[a-f0-9]{32}-us[0-9]{1,2}", 3, "https://mailchimp.com/help/about-api-keys/"),
        new("klaviyo-private-key", "Klaviyo", "private API key", "pk_([A-Za-z0-9]{6}_|)[a-f0-9]{34}", 3, "https://developers.klaviyo.com/en/docs/authenticate_"),
        new("intercom-access-token", "Intercom", "access token", "dG9rO[A-Za-z0-9+/]{54}=", 4, "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"),
        new("typeform-token", "Typeform", "personal access token", "tfp_[A-Za-z0-9_-]{40,59}", 4, "https://www.typeform.com/developers/get-started/personal-access-token/"),
        new("frameio-token", "Frame.io", "developer token", "fio-u-[A-Za-z0-9_=-]{64}", 4, "https://developer.frame.io/docs/getting-started/authentication"),
        new("clickup-token", "ClickUp", "personal API token", "pk_[0-9]{7,9}_[A-Z0-9]{32}", 3.5, "https://developer.clickup.com/docs/authentication"),
        new("close-api-key", "Close", "API key", "api_[A-Za-z0-9]{22}.[A-Za-z0-9]{22}", 3.5, "https://developer.close.com/topics/authentication/"),
        new("salesforce-access-token", "Salesforce", "access token", "00D[A-Za-z0-9]{12}![A-Za-z0-9._]{96}", 4, "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm"),
        new("salesforce-refresh-token", "Salesforce", "refresh token", "5AEP861[A-Za-z0-9._=]{80,120}", 4, "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_refresh_token_flow.htm"),
        new("dropbox-short-lived-token", "Dropbox", "short-lived access token", "sl.(u.|)[A-Za-z0-9_-]{130,1500}", 4.5, "https://developers.dropbox.com/oauth-guide"),
        new("mapbox-secret-token", "Mapbox", "secret access token", "sk.eyJ1[A-Za-z0-9_-]{60,120}.[A-Za-z0-9_-]{22}", 4, "https://docs.mapbox.com/help/getting-started/access-tokens/"),
        new("cloudinary-url", "Cloudinary", "address with API secret", "cloudinary://[0-9]{15}:[A-Za-z0-9_-]{27}@[a-z0-9-]{2,64}", 3.8, "https://cloudinary.com/documentation/dotnet_integration"),
        new("figma-oauth-token", "Figma", "OAuth token", "fig(u|ur|uh|o|or|oh)_[A-Za-z0-9_-]{40}", 4, "https://www.figma.com/developers/api#oauth2"),
        new("figma-plan-token", "Figma", "plan access token", "figp_[A-Za-z0-9_=-]{40,54}", 4, "https://www.figma.com/developers/api#access-tokens"),
        new("x-bearer-token", "X", "app bearer token", "AAAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{80,100}", 4.5, "https://docs.x.com/resources/fundamentals/authentication"),
        new("zoho-token", "Zoho", "OAuth token", "1000.[a-f0-9]{32}.[a-f0-9]{32}", 3, "https://www.zoho.com/accounts/protocol/oauth.html"),
        new("tines-webhook", "Tines", "webhook", ".tines.com/webhook/[a-z0-9]{32}/[a-z0-9]{32}", 3.5, "https://www.tines.com/docs/actions/types/webhook/"),
        new("teamwork-token", "Teamwork", "API token", "tkn.v1_[A-Za-z0-9]{71}=", 4, "https://apidocs.teamwork.com/guides/teamwork/authentication"),
        new("storyblok-token", "Storyblok", "personal access token", "[A-Za-z0-9]{22}tt-[0-9]{6}-[A-Za-z0-9_-]{20}", 3.5, "https://www.storyblok.com/docs/concepts/access-tokens"),
        new("ticket-tailor-key", "Ticket Tailor", "API key", "sk_[0-9]{4}_[0-9]{6}_[a-f0-9]{32}", 3, "https://developers.tickettailor.com/"),
        new("bannerbear-key", "Bannerbear", "API key", "bb_(pr|ma)_[a-f0-9]{30}", 3, "https://developers.bannerbear.com/"),
        new("photoroom-key", "Photoroom", "API key", "sk_pr_[A-Za-z0-9]{1,64}_[a-f0-9]{40}", 3, "https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key"),
    ];
}
