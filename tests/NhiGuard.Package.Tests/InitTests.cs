namespace NhiGuard.Package;

/// <summary><c>dotnet build -p:NhiGuardInit=true</c> in real projects.</summary>
internal sealed class InitTests
{
    [Test]
    public void It_writes_a_policy_that_the_next_build_takes_and_never_writes_over_one()
    {
        var agent = new Application("Agent");
        File.Delete(Path.Combine(agent.Folder, "nhiguard.yaml"));

        var init = agent.Build("-p:NhiGuardInit=true", "-warnaserror:NHI0001").Succeeds();
        Assert.That(init.Output, Does.Contain($"{Path.Combine(agent.Folder, "nhiguard.yaml")} : warning : NhiGuardInit wrote this first policy: "
            + "1 agent, 2 granted tools, mode observe. Next:"));
        var written = agent.Read("nhiguard.yaml");
        Assert.That(PolicyReader.Read(written).Policy!.Agents["support-bot"].Tools, Is.EquivalentTo(new[] { "search_docs", "delete_user" }));
        Assert.That(written, Does.Contain("Tools.SearchDocs, registered at Program.cs:"));

        agent.Build().Succeeds();
        Assert.That(File.ReadAllText(Path.Combine(agent.Output, "nhiguard.yaml")), Is.EqualTo(written));

        agent.With("nhiguard.yaml", written + "# mine\n");
        Assert.That(agent.Build("-p:NhiGuardInit=true").Fails().Output, Does.Contain("nhiguard.yaml : error : NhiGuardInit writes a first policy and never over another"));
        Assert.That(agent.Read("nhiguard.yaml"), Is.EqualTo(written + "# mine\n"));
    }

    [Test]
    public void A_library_gets_none_and_of_several_frameworks_one_writes_where_it_is_told()
    {
        var hello = new Application("Hello");
        hello.With("Program.cs", "public class Library;").Build("-p:NhiGuardInit=true", "-p:OutputType=Library").Succeeds();
        Assert.That(hello.Has("nhiguard.yaml"), Is.False);

        hello.With("Program.cs", "System.Console.WriteLine();").With("Hello.csproj", hello.Read("Hello.csproj")
            .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>", StringComparison.Ordinal));
        hello.Command("restore", "-v:q").Succeeds();
        var init = hello.Build("-p:NhiGuardInit=true", "-p:NhiGuardPolicyFile=../agents.yaml", "-p:TreatWarningsAsErrors=true").Succeeds();
        Assert.That(init.Output, Does.Contain("agents.yaml: NhiGuardInit wrote this first policy: 1 agent, 0 granted tools"));
        var written = File.ReadAllText(Path.Combine(hello.Above, "agents.yaml"));
        Assert.That(PolicyReader.Read(written).Policy!.Agents.Keys, Is.EqualTo(new[] { "hello" }));
    }
}
