using System.Text;
using NUnit.Framework;

namespace NhiGuard.Secrets;

[TestFixture]
public sealed class TokenLifeTests
{
    private const long Issued = 1_750_000_000;

    [TestCase(3600)]
    [TestCase(31_536_000)]
    public void Life_of_a_jwt_lies_between_its_own_times(long seconds) =>
        Assert.That(TokenLife.Of(Jwt($$"""{"sub":"agent","iat":{{Issued}},"exp": {{Issued + seconds}}}""")), Is.EqualTo((TokenLife.Jwt, (TimeSpan?)TimeSpan.FromSeconds(seconds))));

    [Test]
    public void A_jwt_counts_from_not_before_where_it_was_not_dated() =>
        Assert.That(TokenLife.Of("Bearer " + Jwt($$"""{"sub":"agent","nbf":{{Issued}},"exp":{{Issued + 60}}}"""))?.Life, Is.EqualTo(TimeSpan.FromMinutes(1)));

    [Test]
    public void A_jwt_without_exp_never_ends() =>
        Assert.That(TokenLife.Of(Jwt($$"""{"sub":"agent","iat":{{Issued}}}""")), Is.EqualTo((TokenLife.Jwt, (TimeSpan?)null)));

    [TestCase("""{"sub":"agent","exp":1750000000}""", TestName = "A_jwt_without_a_beginning_does_not_tell")]
    [TestCase("""{"sub":"agent","iat":"then","exp":"later"}""", TestName = "Times_that_are_no_numbers_do_not_tell")]
    public void Does_not_tell(string payload) => Assert.That(TokenLife.Of(Jwt(payload)), Is.Null);

    [TestCase("?sv=2022-11-02&st=2023-05-01&se=2023-05-03&sig=EXAMPLE-EXAMPLE", 2)]
    [TestCase("?sv=2022-11-02&se=2023-05-03&sig=EXAMPLE-EXAMPLE-EXAMPLE", null)]
    [TestCase("?sv=2022-11-02&st=never&se=nowhere&sig=EXAMPLE-EXAMPLE", null)]
    [TestCase("?course=2022-11-02&rise=2099-01-01&design=EXAMPLE-EXAMPLE", null)]
    public void Life_of_a_signature(string query, int? days) =>
        Assert.That(TokenLife.Of("https://contoso.blob.core.windows.net/a" + query)?.Life?.TotalDays, Is.EqualTo((double?)days));

    [Test]
    public void A_signature_far_beyond_its_version_lives_long() =>
        Assert.That(TokenLife.Of("https://contoso.blob.core.windows.net/a?sv=2022-11-02&se=2099-01-01&sig=EXAMPLE")?.Life?.TotalDays, Is.GreaterThan(10_000));

    [TestCase("eyJ")]
    [TestCase("sig=&se=")]
    public void Text_of_any_length_is_no_token(string text) =>
        Assert.That(new[] { text, string.Concat(Enumerable.Repeat(text, 20)), string.Concat(Enumerable.Repeat(text, 1_000_000)) }.Select(TokenLife.Of), Is.All.Null);

    // The signature is random to the eye of the scanner, and made here so that no token stands in the repository.
    private static string Jwt(string payload) =>
        $"{Encode(Encoding.UTF8.GetBytes("""{"alg":"HS256","typ":"JWT"}"""))}.{Encode(Encoding.UTF8.GetBytes(payload))}.{Encode(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(payload)))}";

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
