namespace NhiGuard.Package;

/// <summary>Two versions of the analyzers in one solution, one build and one compiler process.</summary>
internal sealed class TwoVersionsTests
{
    [Test]
    public void Two_versions_in_one_solution_do_not_disturb_each_other()
    {
        var one = new Application("Agent");
        var two = Path.Combine(one.Above, "Hello");
        Files.Copy(Path.Combine(Workspace.Root, "applications", "Hello"), two);
        File.Copy(Path.Combine(one.Folder, "Store.cs"), Path.Combine(two, "Store.cs"));
        File.WriteAllText(Path.Combine(two, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <NhiGuardVersion>{Workspace.OtherVersion}</NhiGuardVersion>
                <NoWarn>$(NoWarn);SYSLIB0011</NoWarn>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(one.Above, "Both.slnx"), """
            <Solution>
              <Project Path="Agent/Agent.csproj" />
              <Project Path="Hello/Hello.csproj" />
            </Solution>
            """);

        Dotnet.Run(one.Above, Workspace.Cache, "build", "Both.slnx", "-nologo", "-v:m").Succeeds()
            .Finds("warning NHI2001 Store.cs:10");

        Assert.That(File.ReadAllText(Path.Combine(one.Folder, "obj", "Agent.csproj.nuget.g.targets")), Does.Contain(Workspace.Version));
        Assert.That(File.ReadAllText(Path.Combine(two, "obj", "Hello.csproj.nuget.g.targets")), Does.Contain(Workspace.OtherVersion));
        Assert.That(File.Exists(Path.Combine(two, "bin/Debug/net10.0/nhiguard.inventory.json")));
    }
}
