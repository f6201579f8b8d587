using System.Security.Claims;

namespace NhiGuard.Tests;

public sealed class CallerFactsTests
{
    [Test]
    public void ClaimsBecomeFacts()
    {
        var caller = CallerFacts.From(Principal(("sub", "ada"), ("accounts", "17"), ("accounts", "42")))!;
        Assert.Multiple(() =>
        {
            Assert.That(caller.Subject, Is.EqualTo("ada"));
            Assert.That(caller.Facts["accounts"], Is.EqualTo(new[] { "17", "42" }));
        });
    }

    [Test]
    public void SubjectIsFoundUnderTheNameThatWebHostsGiveIt() =>
        Assert.That(CallerFacts.From(Principal((ClaimTypes.NameIdentifier, "ada")))!.Subject, Is.EqualTo("ada"));

    [Test]
    public void AnotherClaimMayNameTheCaller() =>
        Assert.That(CallerFacts.From(Principal(("sub", "1"), ("email", "ada@contoso.com")), "email")!.Subject, Is.EqualTo("ada@contoso.com"));

    [Test]
    public void WithoutAnAuthenticatedIdentityNobodyIsTheCaller()
    {
        Assert.That(CallerFacts.From(null), Is.Null);
        Assert.That(CallerFacts.From(new(new ClaimsIdentity([new("sub", "ada")]))), Is.Null);
    }

    [Test]
    public void MissingEmptyOrDoubleSubjectIsNobody()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CallerFacts.From(Principal(("accounts", "17"))), Is.Null);
            Assert.That(CallerFacts.From(Principal(("sub", " "))), Is.Null);
            Assert.That(CallerFacts.From(Principal(("sub", "ada"), ("sub", "bob"))), Is.Null);
        });
    }

    private static ClaimsPrincipal Principal(params (string Type, string Value)[] claims) =>
        new(new ClaimsIdentity(claims.Select(static c => new Claim(c.Type, c.Value)), "test"));
}
