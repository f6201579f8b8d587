namespace NhiGuard.Package;

/// <summary>The policy's way from the source folder to the compiler, the output and the publish folder.</summary>
internal sealed class PolicyTests
{
    private const string Policy = "version: 1\nmode: observe\n";
    private const string Faulty = "version: 1\nmode: obsrve\n";

    [Test]
    public void It_reaches_output_and_publish_and_an_older_one_takes_the_place_of_a_newer()
    {
        var hello = new Application("Hello").With("nhiguard.yaml", Policy);
        var published = Path.Combine(hello.Output, "publish", "nhiguard.yaml");

        hello.Build("-t:Publish", "-p:PublishDir=bin/Debug/net10.0/publish/").Succeeds();
        Assert.That(File.ReadAllText(Path.Combine(hello.Output, "nhiguard.yaml")), Is.EqualTo(Policy));
        Assert.That(File.ReadAllText(published), Is.EqualTo(Policy));

        var older = Policy + "# as it was last year\n";
        hello.With("nhiguard.yaml", older);
        File.SetLastWriteTimeUtc(Path.Combine(hello.Folder, "nhiguard.yaml"), DateTime.UtcNow.AddYears(-1));
        hello.Build("-t:Publish", "-p:PublishDir=bin/Debug/net10.0/publish/").Succeeds();
        Assert.That(File.ReadAllText(Path.Combine(hello.Output, "nhiguard.yaml")), Is.EqualTo(older));
        Assert.That(File.ReadAllText(published), Is.EqualTo(older));
    }

    [Test]
    public void Deleting_it_deletes_the_copies_and_says_so_once()
    {
        var agent = new Application("Agent");
        var published = Path.Combine(agent.Output, "publish", "nhiguard.yaml");
        agent.Build("-t:Publish", "-p:PublishDir=bin/Debug/net10.0/publish/").Succeeds();
        Assert.That(agent.HasOutput("nhiguard.yaml") && File.Exists(published));
        Assert.That(agent.Command(Path.Combine(agent.Output, "Agent.dll")).Succeeds().Output, Is.EqualTo($"guarded: silence{Environment.NewLine}"));

        File.Delete(Path.Combine(agent.Folder, "nhiguard.yaml"));
        agent.Build("-t:Publish", "-p:PublishDir=bin/Debug/net10.0/publish/").Succeeds()
            .Finds("warning NHI0001 CSC", "warning NHI2001 Store.cs:10");

        Assert.That(agent.HasOutput("nhiguard.yaml"), Is.False, "a stale policy lies in the output folder");
        Assert.That(agent.Command(Path.Combine(agent.Output, "Agent.dll")).Fails().Output, Does.Contain("NHI0001").And.Contain("NhiGuardInit=true"));
        Assert.That(File.Exists(published), Is.False, "a stale policy lies in the publish folder");
        agent.Build("-warnaserror:NHI0001", "--no-incremental").Fails();
    }

    [Test]
    public void The_nearest_above_holds_and_a_fault_is_shown_in_it()
    {
        var hello = new Application("Hello");
        File.WriteAllText(Path.Combine(hello.Above, "nhiguard.yaml"), Faulty);
        hello.Build().Fails().Finds("error NHI0002 nhiguard.yaml:2");

        hello.With("nhiguard.yaml", Policy).Build().Succeeds().Finds();
    }

    [Test]
    public void A_project_may_name_another_file_and_list_it_itself()
    {
        var hello = new Application("Hello").With("nhiguard.yaml", Policy).With("strict.yaml", Faulty);
        hello.With("Directory.Build.props", """
            <Project>
              <Import Project="../../../Directory.Build.props" />
              <PropertyGroup><NhiGuardPolicyFile>strict.yaml</NhiGuardPolicyFile></PropertyGroup>
              <ItemGroup><AdditionalFiles Include="strict.yaml" /></ItemGroup>
            </Project>
            """);
        hello.Build().Fails().Finds("error NHI0002 strict.yaml:2");

        hello.With("strict.yaml", Policy).Build().Succeeds();
        Assert.That(hello.HasOutput("nhiguard.yaml"));

        File.Delete(Path.Combine(hello.Folder, "strict.yaml"));
        Assert.That(hello.Build().Fails().Output, Does.Contain("strict.yaml', which does not exist"));
    }

    [Test]
    public void A_library_carries_none()
    {
        var hello = new Application("Hello").With("nhiguard.yaml", Policy).With("Program.cs", "public class Library;");
        hello.Build("-p:OutputType=Library").Succeeds().Finds();
        Assert.That(Directory.GetFiles(hello.Output, "nhiguard*"), Is.Empty);
    }

    [Test]
    public void The_runtime_alone_carries_it_too()
    {
        var agent = new Application("Agent");
        var lines = agent.Read("Agent.csproj").Split('\n').Where(l => !l.Contains("NhiGuard.Analyzers", StringComparison.Ordinal));
        agent.With("Agent.csproj", string.Join('\n', lines));
        agent.Command("restore", "-v:q").Succeeds();
        agent.Build().Succeeds().Finds();
        Assert.That(agent.HasOutput("nhiguard.yaml"));
    }
}
