using NhiGuard.Secrets;

namespace NhiGuard.Package;

/// <summary>The package hands configuration files to the compiler, and nothing else of the project.</summary>
internal sealed class ConfigurationTests
{
    [Test]
    public void Secrets_in_configuration_files_are_found_where_they_stand()
    {
        var hello = new Application("Hello");
        var sarif = Path.Combine(hello.Folder, "findings.sarif");
        foreach (var folder in new[] { "Properties", ".vscode", ".claude", "deploy", "../.git", "bin/Debug/net10.0" })
        {
            Directory.CreateDirectory(Path.Combine(hello.Folder, folder));
        }

        var text = SecretExamples.Expand("\n\"ApiKey\": \"{{secret:openai-project-key}}\"\n");
        string[] read =
        [
            "appsettings.json", "appsettings.Development.json", "deploy/appsettings.json", "Properties/launchSettings.json", ".mcp.json", ".vscode/mcp.json",
            ".claude/settings.local.json",
        ];
        foreach (var file in read)
        {
            hello.With(file, "{" + text + "}");
        }

        hello.With(".env", text).With("docker-compose.yml", text).With("deploy/secret.yaml", text).With("../compose.yaml", text);
        hello.With("app.config", $"<configuration>{text}</configuration>").With("Directory.Build.props", $"<Project><!-- {text} --><Import Project=\"../../../Directory.Build.props\" /></Project>");
        hello.With("../.git/HEAD", "ref: refs/heads/main\n").With("notes.json", text).With("bin/Debug/net10.0/appsettings.json", "{" + text + "}");

        hello.Build($"-p:ErrorLog={sarif}%2Cversion=2.1").Succeeds();

        string[] found = [.. read, "docker-compose.yml", "secret.yaml", "compose.yaml", ".env", "app.config", "Directory.Build.props"];
        Assert.That(Sarif.Results(sarif), Is.EquivalentTo(found.Select(file => $"NHI1004 {Path.GetFileName(file)}:2")));
    }

    [Test]
    public void The_project_file_is_read_and_nothing_is_when_the_build_says_so()
    {
        var hello = new Application("Hello");
        var text = SecretExamples.Expand("<Project>\n<PropertyGroup><NuGetApiKey>{{secret:nuget-api-key}}</NuGetApiKey></PropertyGroup>");
        hello.With("Hello.csproj", text + hello.Read("Hello.csproj")["<Project Sdk=\"Microsoft.NET.Sdk\">".Length..]);
        hello.With("Hello.csproj", hello.Read("Hello.csproj").Replace("<Project>", "<Project Sdk=\"Microsoft.NET.Sdk\">", StringComparison.Ordinal));

        hello.Build().Succeeds().Finds("warning NHI1004 Hello.csproj:2");
        hello.Build("-p:NhiGuardReadConfiguration=false", "--no-incremental").Succeeds().Finds();
    }
}
