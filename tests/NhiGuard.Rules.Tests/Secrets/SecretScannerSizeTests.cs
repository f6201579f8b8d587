using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

/// <summary>Text made to be slow: a scan that is not linear does not come back.</summary>
public sealed class SecretScannerSizeTests
{
    private const int Size = 10_000_000;

    [TestCase("a")]
    [TestCase("sk-")]
    [TestCase("-sk-proj-")]
    [TestCase("-sk-ant-api03-")]
    [TestCase("T3BlbkFJ")]
    [TestCase("-eyJ")]
    [TestCase(".eyJ")]
    [TestCase("eyJ0123456789ab.")]
    [TestCase("-ops_eyJ")]
    [TestCase("-pypi-AgEIcHlwaS5vcmc")]
    [TestCase("-bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t")]
    [TestCase("-----BEGIN PRIVATE KEY-----")]
    [TestCase("-----BEGIN PRIVATE KEY-----MIIE")]
    [TestCase("AccountKey=")]
    [TestCase("&sig=")]
    [TestCase("\"private_key\": \"")]
    [TestCase("123456789:AA")]
    [TestCase("1234567890123456|")]
    [TestCase("aA0Q~")]
    [TestCase("+ASt")]
    [TestCase(" \t\r\n")]
    [TestCase("\ud800")]
    [TestCase("\udc00\ud83d")]
    [TestCase("\0")]
    public void Ten_megabytes_of_one_piece(string piece) =>
        Assert.That(SecretScanner.Scan(string.Concat(Enumerable.Repeat(piece, Size / piece.Length))), Is.Empty);

    [Test]
    public void Ten_megabytes_of_secrets()
    {
        var line = SecretExamples.Create("npm-token", 1) + "\n";
        var count = Size / line.Length;
        Assert.That(SecretScanner.Scan(string.Concat(Enumerable.Repeat(line, count))), Has.Count.EqualTo(count));
    }

    [Test]
    public void Any_characters_are_survived()
    {
        var random = new Random(42);
        var signatures = SecretFormats.All.SelectMany(f => f.Shapes).Select(s => s.Anchor).ToArray();
        for (var round = 0; round < 2_000; round++)
        {
            var pieces = Enumerable.Range(0, 40).Select(_ => random.Next(3) == 0
                ? signatures[random.Next(signatures.Length)]
                : new string((char)random.Next(char.MaxValue + 1), random.Next(1, 30)));
            Assert.That(() => SecretScanner.Scan(string.Concat(pieces)), Throws.Nothing);
        }
    }
}
