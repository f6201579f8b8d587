using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class SecretFingerprintTests
{
    private static readonly string _key = new('k', 32);

    // Computed by another implementation of HMAC-SHA256.
    [TestCase("value", ExpectedResult = "v1:1a88f3d1425c95a565ef0c287aea65a44895febd9ac1c29834471eef566ba7b5")]
    [TestCase("p\u00e4ssw\u00f6rd", ExpectedResult = "v1:f2e872ce43e22d708f33365e187d30c868a2bb95da80751b6492d9b150e623ac")]
    public string? Known_answers(string value) => SecretFingerprint.Of(_key, value);

    [Test]
    public void Another_key_or_another_value_gives_another()
    {
        var other = new string('l', 32);
        var all = new[] { SecretFingerprint.Of(_key, "a"), SecretFingerprint.Of(other, "a"), SecretFingerprint.Of(_key, "b"), SecretFingerprint.Of(_key, "A") };
        Assert.That(all, Is.Unique);
    }

    [Test]
    public void The_value_stays_as_it_is()
    {
        var value = "value".ToCharArray();
        SecretFingerprint.Of(_key, value);
        Assert.That(new string(value), Is.EqualTo("value"));
    }

    [Test]
    public void Half_a_surrogate_pair_is_a_value_too() => Assert.That(SecretFingerprint.Of(_key, "\ud800"), Does.StartWith("v1:"));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk")]
    [TestCase("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk#kkkkkkkk")]
    [TestCase("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk;")]
    [TestCase("kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\u00e4")]
    public void Without_a_key_there_is_none(string? key) => Assert.That(SecretFingerprint.Of(key, "value"), Is.Null);

    [Test]
    public void Bytes_in_base64_or_hexadecimal_are_a_key()
    {
        byte[] bytes = [.. Enumerable.Range(230, 26).Select(i => (byte)i), 1, 2, 3, 4, 5, 6];
        Assert.That(SecretFingerprint.IsKey(Convert.ToBase64String(bytes)) && SecretFingerprint.IsKey(Convert.ToHexString(bytes)), Is.True);
    }
}
