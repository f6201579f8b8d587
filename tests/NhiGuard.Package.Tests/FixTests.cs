using System.Text;
using NhiGuard.Build.Tasks;
using NhiGuard.Secrets;

namespace NhiGuard.Package;

/// <summary><c>dotnet build -p:NhiGuardFix=true</c> in real projects.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class FixTests
{
    private readonly string _id = "nhiguard-tests-" + Guid.NewGuid().ToString("n");

    [Test]
    public void It_moves_values_into_the_user_secrets_and_the_same_build_finds_nothing()
    {
        var hello = With(new Application("Hello"), _id);
        var (key, bus) = (SecretExamples.Create("openai-project-key", 1), SecretExamples.Create("azure-shared-access-key", 1));
        var settings = $$"""
            {
              // the team's
              "OpenAI": { "ApiKey": "KEY", },
              "Bus": "Endpoint=sb://shop/;BUS",
              "Smtp": { "Password": "Harbour-51!" }
            }
            """.ReplaceLineEndings("\r\n");
        hello.With("appsettings.json", settings.Replace("KEY", key, StringComparison.Ordinal).Replace("BUS", bus, StringComparison.Ordinal), Encoding.Unicode);
        hello.With(".env", $"OPENAI_API_KEY={key}\n# {key}\n");

        var run = hello.Build("-p:NhiGuardFix=true").Succeeds();
        Assert.That(run.Output, Does.Contain("appsettings.json(3): warning : NhiGuardFix: 'OpenAI:ApiKey' is in the user secrets of this machine now. Elsewhere: dotnet user-secrets set \"OpenAI:ApiKey\""));
        Assert.That(run.Output.Contains(key[..12], StringComparison.Ordinal), Is.False, "a value is shown");
        run.Finds("warning NHI1004 .env:2");

        Assert.That(File.ReadAllBytes(Path.Combine(hello.Folder, "appsettings.json")), Is.EqualTo(
            Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Replaced(settings, bus))).ToArray()));
        Assert.That(hello.Read(".env"), Is.EqualTo($"OPENAI_API_KEY=\n# {key}\n"));

        var kept = hello.Command("user-secrets", "list", "--id", _id).Succeeds().Output;
        Assert.That(kept.Contains($"OpenAI:ApiKey = {key}", StringComparison.Ordinal) && kept.Contains($"OPENAI_API_KEY = {key}", StringComparison.Ordinal), "not stored");
        Assert.That(kept.Contains($"Bus = Endpoint=sb://shop/;{bus}", StringComparison.Ordinal), "not stored as a whole");

        // Again, and with suggestions: only what is left is moved.
        hello.Build("-p:NhiGuardFix=all", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=NHI1004").Succeeds();
        Assert.That(hello.Read("appsettings.json"), Does.Contain("\"Password\": \"<in-user-secrets>\"").And.Contain("// the team's\r\n"));
    }

    [Test]
    public void Nothing_is_taken_out_that_cannot_be_kept()
    {
        var key = SecretExamples.Create("openai-project-key", 2);
        var text = $$"""{ "OpenAI": { "ApiKey": "{{key}}" } }""";
        var hello = new Application("Hello").With("appsettings.json", text);
        Assert.That(hello.Build("-p:NhiGuardFix=true").Fails().Output, Does.Contain("error : NhiGuardFix keeps what it takes out of files in the user secrets, and this project has none; nothing was changed. Run: dotnet user-secrets init"));
        Assert.That(hello.Read("appsettings.json"), Is.EqualTo(text));

        With(hello, _id);
        hello.Command("user-secrets", "set", "OpenAI:ApiKey", "another", "--id", _id).Succeeds();
        Assert.That(hello.Build("-p:NhiGuardFix=true").Succeeds().Output, Does.Contain("appsettings.json(1): warning : NhiGuardFix leaves 'OpenAI:ApiKey' alone: the user secrets hold another value under that key"));
        Assert.That(hello.Read("appsettings.json"), Is.EqualTo(text));
    }

    [Test]
    public void A_file_is_written_back_in_its_own_encoding()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            File.WriteAllText(path, "a\r\nä\n", encoding);
            var file = EncodedFile.TryRead(path)!;
            Assert.That(file.Text, Is.EqualTo("a\r\nä\n"));
            file.Write("b\r\nö\n");
            Assert.That(File.ReadAllBytes(path), Is.EqualTo(encoding.GetPreamble().Concat(encoding.GetBytes("b\r\nö\n")).ToArray()), encoding.EncodingName);
        }

        File.WriteAllBytes(path, [0x61, 0xFF, 0x62]);
        Assert.That(EncodedFile.TryRead(path), Is.Null, "no UTF-8");
        File.Delete(path);
    }

    [TearDown]
    public void Forget() => Dotnet.Run(Path.GetTempPath(), null, "user-secrets", "clear", "--id", _id);

    // The name in front of the key stays.
    private static string Replaced(string settings, string bus) => settings
        .Replace("KEY", "<in-user-secrets>", StringComparison.Ordinal).Replace("BUS", bus[..(bus.IndexOf('=', StringComparison.Ordinal) + 1)] + "<in-user-secrets>", StringComparison.Ordinal);

    private static Application With(Application application, string id) => application.With("Hello.csproj", application.Read("Hello.csproj")
        .Replace("</PropertyGroup>", $"<UserSecretsId>{id}</UserSecretsId></PropertyGroup>", StringComparison.Ordinal));
}
