namespace NhiGuard.Tests;

public sealed class HostTests
{
    private const string Hosts = "host-in: [crm.contoso.com, \"*.docs.contoso.com\", 10.0.0.7, xn--bcher-kva.example]";

    [TestCase("https://crm.contoso.com")]
    [TestCase("wss://crm.contoso.com:443/a?b=https://evil.example#c@d")]
    [TestCase("crm.contoso.com.")]
    [TestCase("crm.contoso.com?x")]
    [TestCase("https://x.docs.contoso.com")]
    [TestCase("http://10.0.0.7:8080")]
    [TestCase("https://xn--bcher-kva.example/")]
    public void Granted(string address) => Assert.That(ArgumentPolicies.Judge(Hosts, address), Is.EqualTo(Reasons.Granted));

    [TestCase("https://crm.contoso.com.evil.example")]
    [TestCase("https://evil.example/crm.contoso.com")]
    [TestCase("https://evil.example#crm.contoso.com")]
    [TestCase("https://evil.example?crm.contoso.com")]
    [TestCase("https://crm.contoso.com@evil.example")]
    [TestCase("https://a:b@crm.contoso.com")]
    [TestCase("https://@crm.contoso.com")]
    [TestCase("https://evil.example\\@crm.contoso.com")]
    [TestCase("https://crm.contoso.com\\@evil.example")]
    [TestCase("https:\\\\crm.contoso.com")]
    [TestCase("https:/crm.contoso.com")]
    [TestCase("https:crm.contoso.com")]
    [TestCase("https:///crm.contoso.com")]
    [TestCase("//crm.contoso.com")]
    [TestCase("https://crm.contoso.com%2eevil.example")]
    [TestCase("https://crm.contoso.com%00.evil.example")]
    [TestCase("https://crm.contoso.com\t.evil.example")]
    [TestCase("https://crm.contoso.com\n.evil.example")]
    [TestCase(" https://crm.contoso.com")]
    [TestCase("https://crm.contoso.com/ https://evil.example")]
    [TestCase("https://crm.contoso.com\u200B/")]
    [TestCase("https://crm.contoso.com:")]
    [TestCase("https://crm.contoso.com:0")]
    [TestCase("https://crm.contoso.com:65536")]
    [TestCase("https://crm.contoso.com:99999999999999999999")]
    [TestCase("https://crm.contoso.com:443x")]
    [TestCase("https://crm.contoso.com:80:80")]
    [TestCase("https://crm.contoso.com..")]
    [TestCase("https://.docs.contoso.com")]
    [TestCase("https://docs.contoso.com")]
    [TestCase("https://docs.contoso.com.x.docs.contoso.com@evil.example")]
    [TestCase("https://b\u00FCcher.example/", Description = "its ASCII form is asked for")]
    [TestCase("https://\uFF43rm.contoso.com/", Description = "full width")]
    [TestCase("https://cr\u043C.contoso.com", Description = "Cyrillic")]
    [TestCase("https://crm.contoso.com\u2100.evil.example", Description = "a/c as one character")]
    [TestCase("https://evil.example\uFF0F.docs.contoso.com", Description = "full-width slash")]
    [TestCase("https://evil.example\uFF03.docs.contoso.com", Description = "full-width hash")]
    [TestCase("http://167772167/", Description = "10.0.0.7 in decimal")]
    [TestCase("http://012.0.0.7/")]
    [TestCase("http://0xa.0.0.7/")]
    [TestCase("http://0x0a000007/")]
    [TestCase("http://10.7/")]
    [TestCase("http://10.0.0.7.nip.example/")]
    [TestCase("http://[::ffff:10.0.0.7]/")]
    [TestCase("http://[::1]/")]
    [TestCase("javascript://crm.contoso.com/%0aalert(1)")]
    [TestCase("file://crm.contoso.com/x")]
    [TestCase("data:text/html,crm.contoso.com")]
    [TestCase("mailto:x@crm.contoso.com")]
    [TestCase("")]
    [TestCase("https://")]
    public void Not_granted(string address) => Assert.That(ArgumentPolicies.Judge(Hosts, address), Is.EqualTo(Reasons.HostNotGranted));

    [Test]
    public void Numbers_and_objects_are_no_addresses()
    {
        Assert.That(ArgumentPolicies.Judge("host-in: [10.0.0.7]", 167772167), Is.EqualTo(Reasons.ArgumentNotGranted));
        Assert.That(ArgumentPolicies.Judge("host-in: [10.0.0.7]", new { Host = "10.0.0.7" }), Is.EqualTo(Reasons.ArgumentNotGranted));
    }
}
