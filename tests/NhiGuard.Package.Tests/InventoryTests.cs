namespace NhiGuard.Package;

/// <summary>The inventory on its way from the compiler to the output and publish folder.</summary>
internal sealed class InventoryTests
{
    private const string Name = "nhiguard.inventory.json";

    [Test]
    public void It_says_what_the_build_saw_and_is_not_written_anew_without_need()
    {
        var agent = new Application("Agent");
        agent.Build("-t:Publish", "-p:PublishDir=bin/Debug/net10.0/publish/").Succeeds();
        var file = Path.Combine(agent.Output, Name);
        var text = File.ReadAllText(file);

        Assert.That(text, Does.StartWith("""{"version":1,"projects":["""));
        Assert.That(text, Does.Contain("\"name\":\"search_docs\"").And.Contain("\"docs.read\"").And.Contain("support-bot").And.Contain("Program.cs:"));
        Assert.That(File.ReadAllText(Path.Combine(agent.Output, "publish", Name)), Is.EqualTo(text));

        var written = File.GetLastWriteTimeUtc(Path.Combine(agent.Folder, "obj/Debug/net10.0", Name));
        agent.Build().Succeeds();
        Assert.That(File.GetLastWriteTimeUtc(Path.Combine(agent.Folder, "obj/Debug/net10.0", Name)), Is.EqualTo(written));

        agent.Build("-p:NhiGuardEmitInventory=false").Succeeds();
        Assert.That(File.Exists(file), Is.False);
    }

    [Test]
    public void A_library_brings_its_part()
    {
        var agent = new Application("Agent");
        var library = Path.Combine(agent.Above, "Library");
        Directory.CreateDirectory(library);
        var project = agent.Read("Agent.csproj");
        File.WriteAllText(Path.Combine(library, "Library.csproj"), project.Replace("<OutputType>Exe</OutputType>", "", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(library, "Mail.cs"), """
            using Microsoft.Extensions.AI;

            public static class Mail
            {
                public static AITool Tool() => AIFunctionFactory.Create(Send, "send_mail");

                [NhiGuard.ToolScope("mail.send")]
                private static string Send(string to) => to;
            }
            """);
        agent.With("Agent.csproj", project.Replace("</Project>", """<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup></Project>""", StringComparison.Ordinal));
        agent.Command("restore", "-v:q").Succeeds();

        agent.Build().Succeeds();

        var lines = File.ReadAllLines(Path.Combine(agent.Output, Name));
        Assert.That(lines, Has.Length.EqualTo(4));
        Assert.That(lines[1], Does.StartWith("{\"name\":\"Agent\"").And.Contains("search_docs").And.EndsWith(","));
        Assert.That(lines[2], Does.StartWith("{\"name\":\"Library\"").And.Contains("send_mail").And.Contains("Mail.cs:5"));
    }

    [Test]
    public void Editors_emit_none_and_leave_the_next_build_nothing_to_do()
    {
        var agent = new Application("Agent");
        agent.Build().Succeeds();
        var assembly = Path.Combine(agent.Folder, "obj/Debug/net10.0/Agent.dll");
        var compiled = File.GetLastWriteTimeUtc(assembly);

        var options = agent.Command("msbuild", "Agent.csproj", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true", "-p:BuildingInsideVisualStudio=true", "-getItem:EditorConfigFiles").Succeeds().Output;
        Assert.That(options, Does.Contain("DesignTime.GeneratedMSBuildEditorConfig.editorconfig"));
        Assert.That(agent.Read("obj/Debug/net10.0/Agent.DesignTime.GeneratedMSBuildEditorConfig.editorconfig"), Does.Contain("build_property.NhiGuardEmitInventory = false"));

        agent.Build().Succeeds();
        Assert.That(File.GetLastWriteTimeUtc(assembly), Is.EqualTo(compiled));
    }
}
