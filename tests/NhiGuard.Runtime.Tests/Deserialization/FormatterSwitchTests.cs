namespace NhiGuard.Tests;

public sealed class FormatterSwitchTests
{
    private const string Switch = "System.Runtime.Serialization.EnableUnsafeBinaryFormatterSerialization";

    [Test]
    public void TheGuardDoesNotStartBesideAFormatterThatIsSwitchedOn()
    {
        using var folder = new TemporaryFolder();
        var policy = folder.Write("nhiguard.yaml", "version: 1\nmode: observe\n");
        try
        {
            AppContext.SetSwitch(Switch, true);
            var error = Assert.Throws<NhiGuardException>(() => NhiGuardRuntime.Create(new() { PolicyPath = policy }))!;
            Assert.Multiple(() =>
            {
                Assert.That(error.RuleId, Is.EqualTo("NHI2001"));
                Assert.That(error.Message, Does.Contain(Switch));
            });
        }
        finally
        {
            AppContext.SetSwitch(Switch, false);
        }

        Assert.That(() => NhiGuardRuntime.Create(new() { PolicyPath = policy }), Throws.Nothing);
    }
}
