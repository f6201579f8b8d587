using System.Text;

namespace NhiGuard.Tests;

public sealed class PolicyFileTests
{
    private const string Text = "version: 1\nmode: observe # für alle\n";

    [Test]
    public void File_and_text_are_the_same_policy([Values] bool mark)
    {
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Text)];

        Assert.That(PolicyReader.Read(new MemoryStream(bytes)).Policy!.Hash, Is.EqualTo(PolicyReader.Read(Text).Policy!.Hash));
    }

    [Test]
    public void Stream_may_come_in_pieces() =>
        Assert.That(PolicyReader.Read(new SlowStream(Encoding.UTF8.GetBytes(Text))).Policy, Is.Not.Null);

    [Test]
    public void File_in_another_encoding_has_a_place()
    {
        var error = PolicyReader.Read(new MemoryStream(Encoding.Latin1.GetBytes(Text))).Errors.Single();

        Assert.That(error.Message, Does.Contain("not UTF-8"));
        Assert.That((error.Line, error.Column), Is.EqualTo((2, Text.Split('\n')[1].IndexOf('ü') + 1)));
    }

    [Test]
    public void UTF16_is_refused() =>
        Assert.That(PolicyReader.Read(new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)])).Errors.Single().Message,
            Does.Contain("not UTF-8"));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Large_file_is_large_wherever_it_is_cut(int shift)
    {
        var bytes = Encoding.UTF8.GetBytes("#" + new string('#', shift) + new string('€', 1024 * 1024));

        Assert.That(PolicyReader.Read(new MemoryStream(bytes)).Errors.Single().Message, Is.EqualTo("the policy is larger than 1 MiB"));
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 3));
    }
}
