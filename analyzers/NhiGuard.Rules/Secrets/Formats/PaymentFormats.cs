namespace NhiGuard.Secrets;

internal static class PaymentFormats
{
    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("stripe-secret-key", "Stripe", "live secret key", "sk_live_[A-Za-z0-9]{24,99}", 3.5, "https://docs.stripe.com/keys"),
        new("stripe-restricted-key", "Stripe", "live restricted key", "rk_live_[A-Za-z0-9]{24,99}", 3.5, "https://docs.stripe.com/keys"),
        new("stripe-test-key", "Stripe", "test secret key", "(sk|rk)_test_[A-Za-z0-9]{24,99}", 3.5, "https://docs.stripe.com/keys"),
    ];
}
