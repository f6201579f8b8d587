namespace NhiGuard.Secrets;

/// <summary>Payment and commerce.</summary>
internal static class PaymentFormats
{
    private const string Stripe = "https://docs.stripe.com/keys";
    private const string Shopify = "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens";
    private const string Square = "https://developer.squareup.com/docs/build-basics/access-tokens";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("stripe-secret-key", "Stripe", "live secret key", "sk_live_[A-Za-z0-9]{24,99}", 3.5, Stripe),
        new("stripe-restricted-key", "Stripe", "live restricted key", "rk_live_[A-Za-z0-9]{24,99}", 3.5, Stripe),
        new("stripe-test-key", "Stripe", "test secret key", "(sk|rk)_test_[A-Za-z0-9]{24,99}", 3.5, Stripe),
        new("stripe-webhook-secret", "Stripe", "webhook signing secret", "whsec_[A-Za-z0-9]{32}", 3.8, "https://docs.stripe.com/webhooks/signature"),
        new("shopify-access-token", "Shopify", "access token", "shpat_[a-fA-F0-9]{32}", 3, Shopify),
        new("shopify-custom-app-token", "Shopify", "custom app token", "shpca_[a-fA-F0-9]{32}", 3, Shopify),
        new("shopify-private-app-password", "Shopify", "private app password", "shppa_[a-fA-F0-9]{32}", 3, Shopify),
        new("shopify-shared-secret", "Shopify", "shared secret", "shpss_[a-fA-F0-9]{32}", 3, Shopify),
        new("square-access-token", "Square", "access token", "sq0atp-[A-Za-z0-9_-]{22}", 3.3, Square),
        new("square-oauth-secret", "Square", "OAuth secret", "sq0csp-[A-Za-z0-9_-]{43}", 4, Square),
        new("braintree-access-token", "Braintree", "access token", "access_token$production$[a-z0-9]{16}$[a-f0-9]{32}", 3, "https://developer.paypal.com/braintree/docs/guides/authorization/overview"),
        new("plaid-access-token", "Plaid", "access token", "access-(sandbox|development|production)-" + FormatParts.Uuid, 2.2, "https://plaid.com/docs/api/items/"),
        new("easypost-api-key", "EasyPost", "API key", "EZ(A|T)K[A-Za-z0-9]{54}", 4, "https://docs.easypost.com/docs/authentication"),
        new("shippo-token", "Shippo", "API token", "shippo_(live|test)_[a-f0-9]{40}", 3, "https://docs.goshippo.com/docs/guides_general/authentication/"),
        new("stripe-payment-secret", "Stripe", "payment intent client secret", "pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}", 3.5, "https://docs.stripe.com/api/payment_intents/object"),
        new("square-production-token", "Square", "access token", "EAAA[A-Za-z0-9_-]{60}", 4.3, Square),
        new("lob-api-key", "Lob", "API key", "(live|test)_[a-f0-9]{35}", 3, "https://docs.lob.com/"),
        new("gocardless-token", "GoCardless", "access token", "live_[A-Za-z0-9_-]{40}", 4.5, "https://developer.gocardless.com/api-reference/"),
        new("duffel-token", "Duffel", "access token", "duffel_(test|live)_[A-Za-z0-9_-]{43}", 4, "https://duffel.com/docs/api/overview/welcome"),
        new("flutterwave-secret-key", "Flutterwave", "secret key", "FLWSECK(_TEST|)-[a-z0-9]{32}-X", 3, "https://developer.flutterwave.com/docs/authentication"),
        new("pagarme-key", "Pagar.me", "API key", "ak_live_[A-Za-z0-9]{30}", 3.8, "https://docs.pagar.me/docs/chaves-de-acesso"),
        new("ramp-secret", "Ramp", "client secret", "ramp_sec_[A-Za-z0-9]{48}", 4, "https://docs.ramp.com/developer-api/v1/authorization"),
        new("flexport-key", "Flexport", "API key", "shltm_[A-Za-z0-9_-]{40}", 4, "https://docs.logistics-api.flexport.com/"),
        new("fleetbase-key", "Fleetbase", "API key", "flb_live_[A-Za-z0-9]{20}", 3.5, "https://docs.fleetbase.io/"),
        new("recharge-api-key", "Recharge", "API key", "sk(_test|)_(1|2|3|5|10)x(1|2|3)_[a-f0-9]{64}", 3.3, "https://developer.rechargepayments.com/"),
        new("robinhood-api-key", "Robinhood", "API key", "rh-api-" + FormatParts.Uuid, 2.2, "https://docs.robinhood.com/crypto/trading/"),
    ];
}
