namespace NhiGuard.Package;

/// <summary>The adapters' packages, restored and built together, in one application that calls through each of them.</summary>
internal sealed class FrameworkTests
{
    [Test]
    public void Each_adapter_guards_and_the_lock_travels_with_the_program()
    {
        var frameworks = new Application("Frameworks");
        frameworks.Build().Succeeds();
        Assert.That(frameworks.HasOutput("nhiguard.lock.json"));
        Assert.That(frameworks.Command(Path.Combine(frameworks.Output, "Frameworks.dll")).Succeeds().Output.ReplaceLineEndings("\n"), Is.EqualTo("""
            agent: done a, denied
            kernel: done a, denied
            server: search_docs, denied
            client: 0 as locked, done a
            seams: 3

            """.ReplaceLineEndings("\n")));
    }
}
