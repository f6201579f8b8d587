using System.Text;
using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

/// <summary>A credential is one in any encoding that a program undoes at once.</summary>
public sealed class EncodedSecretTests
{
    private static IEnumerable<string> Formats => SecretFormats.All.Select(f => f.Id);

    [TestCaseSource(nameof(Formats))]
    public void Every_format_is_found_encoded(string id)
    {
        var example = SecretExamples.Create(id, 5);
        var bytes = Encoding.UTF8.GetBytes(example);
        string[] encoded =
        [
            Convert.ToBase64String(bytes),
            Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
            Convert.ToBase64String(Encoding.Unicode.GetBytes(example)),
            Convert.ToHexString(bytes),
            Convert.ToHexStringLower(bytes),
            string.Concat(bytes.Select(b => $"%{b:x2}")),
        ];
        foreach (var text in encoded)
        {
            var found = SecretScanner.Scan($"before \"{text}\" after");
            Assert.That(found.Select(m => m.Format.Id), Is.EqualTo(new[] { id }));
            if (text[0] != '%')
            {
                Assert.That((found[0].Start, found[0].Length), Is.EqualTo((8, text.Length)));
            }
        }
    }

    [Test]
    public void Among_escapes_the_place_is_exact()
    {
        var key = SecretExamples.Create("github-fine-grained-token", 2).Replace("_", "%5F", StringComparison.Ordinal);
        var text = "https://host/path?a=b%20c&state=x%3D1.token%3D" + key + "%26next=1";
        var found = SecretScanner.Scan(text);
        Assert.That(found.Select(m => (m.Start, m.Length)), Is.EqualTo(new[] { (text.IndexOf("github", StringComparison.Ordinal), key.Length) }));
    }

    [Test]
    public void It_is_decoded_once_and_no_deeper()
    {
        var once = Convert.ToBase64String(Encoding.UTF8.GetBytes(SecretExamples.Create("anthropic-api-key", 2)));
        var twice = Convert.ToBase64String(Encoding.UTF8.GetBytes(once));
        Assert.That(SecretScanner.Scan(once), Has.Count.EqualTo(1));
        Assert.That(SecretScanner.Scan(twice), Is.Empty);
    }

    [Test]
    public void Plain_and_encoded_ones_come_in_order()
    {
        var plain = SecretExamples.Create("anthropic-api-key", 2);
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(SecretExamples.Create("groq-api-key", 2)));
        var found = SecretScanner.Scan($"{encoded} {plain} x={encoded}; {plain}");
        Assert.That(found.Select(m => m.Format.Id), Is.EqualTo(new[] { "groq-api-key", "anthropic-api-key", "groq-api-key", "anthropic-api-key" }));
        Assert.That(found.Select(m => m.Start), Is.Ordered);
    }

    [Test]
    public void All_of_them_among_escapes_are_found()
    {
        var (first, second) = (SecretExamples.Create("npm-token", 1), SecretExamples.Create("groq-api-key", 2));
        var text = "https://host/?a=" + first.Replace("_", "%5F", StringComparison.Ordinal) + "%26b%3D" + second.Replace("_", "%5F", StringComparison.Ordinal);
        Assert.That(SecretScanner.Scan(text).Select(m => m.Format.Id), Is.EqualTo(new[] { "npm-token", "groq-api-key" }));
    }

    // Digests, fingerprints, images: in some of them, decoded, a signature stands by chance.
    [Test]
    public void Clean_text_in_any_encoding_allocates_nothing()
    {
        var random = new Random(3);
        var text = new StringBuilder();
        for (var i = 0; i < 1000; i++)
        {
            var digest = new byte[32 + i];
            random.NextBytes(digest);
            text.AppendLine(Convert.ToBase64String(digest)).AppendLine(Convert.ToHexString(digest)).AppendLine(Convert.ToBase64String(Encoding.UTF8.GetBytes($"sk-{i} pk_{i} -us{i} SG.{i}")));
            text.Append("https://learn.microsoft.com/dotnet/api/system.security.cryptography?view=net-10.0&a=%7B%22b%22%3A1%7D+sk-%5Fpart ");
        }

        var clean = text.ToString();
        SecretScanner.Scan(clean);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = SecretScanner.Scan(clean);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(found, Is.Empty);
    }

    // The pool gives back what it was given; nothing decoded stays in it.
    [Test]
    public void What_was_decoded_is_wiped()
    {
        var secret = SecretExamples.Create("anthropic-api-key", 2);
        SecretScanner.Scan(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)));
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)).Length);
        Assert.That(new string(buffer), Does.Not.Contain(secret[13..60]));
        System.Buffers.ArrayPool<char>.Shared.Return(buffer);
    }
}
