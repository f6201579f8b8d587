using NhiGuard.Demo;

// The whole job on a real agent application: findings while it compiles, fixes, the same rules while it runs.
try
{
    Dotnet.Step("A work copy of samples/SupportAgent, with generated credentials in it");
    WorkCopy.Create();
    var planted = WorkCopy.PlantedFaults();

    Dotnet.Step("Pack NhiGuard, restore the work copy");
    var build = await Packages.PackAndRestoreAsync();

    Dotnet.Step("Build: what the compiler says");
    var found = await BuildAsync("before");
    Finding.Print(found);
    Expect.Same("planted faults", planted.Select(p => $"{p.Rule} {p.File}:{p.Line}"), found.Select(f => $"{f.Rule} {f.File}:{f.Line}"));

    Dotnet.Step("Build with warnings as errors: what a build server says");
    var broken = await BuildAsync("strict", "-p:TreatWarningsAsErrors=true", fails: true);
    Expect.Same(
        "errors",
        found.Where(f => f.Level != "note").Select(f => $"{f.Rule} {f.File}:{f.Line}"),
        broken.Where(f => f.Level == "error").Select(f => $"{f.Rule} {f.File}:{f.Line}"));

    Dotnet.Step("Fix: everywhere at once where that is safe, then the ones that want a look at each place");
    await Dotnet.RunAsync($"format analyzers {Places.Project} --diagnostics NHI1001 --no-restore");
    Console.WriteLine(await Dotnet.RunAsync($"run --project {Path.Combine(Places.Repository, "build", "tool")} -- fix {Places.Project}"));

    Dotnet.Step("Build again: what has no fix is a decision for a person");
    var left = await BuildAsync("after");
    Finding.Print(left);
    Expect.Same("faults that stay", planted.Where(p => p.Stays).Select(p => $"{p.Rule} {p.File}"), left.Select(f => $"{f.Rule} {f.File}"));

    Dotnet.Step("Run: a document tells the agent to send the customer list away");
    Console.WriteLine(await Dotnet.RunAsync(Path.Combine(Places.Output, "SupportAgent.dll"), WorkCopy.Credentials()));
    var verdicts = VerdictRecord.Read(Places.Audit);
    VerdictRecord.Print(verdicts);
    Expect.Same("verdicts", Expect.Verdicts, verdicts.Select(v => $"{v.Tool} {v.Decision} {v.Rule}"));

    Dotnet.Step("Done. Everything that was promised happened.");
    Console.WriteLine($"       findings  {Places.Short(Places.Sarif("before"))}, {Places.Short(Places.Sarif("after"))} (SARIF 2.1)");
    Console.WriteLine($"       verdicts  {Places.Short(Places.Audit)}");
    Console.WriteLine($"       work copy {Places.Short(Places.Work)}");
    return 0;

    async Task<IReadOnlyList<Finding>> BuildAsync(string name, string more = "", bool fails = false)
    {
        await Dotnet.RunAsync(
            $"build {Places.Project} --no-restore --no-incremental -v q {build} -p:ErrorLog={Places.Sarif(name)}%2Cversion=2.1 {more}",
            fails: fails);
        return Finding.Read(Places.Sarif(name));
    }
}
catch (DemoException failure)
{
    Console.Error.WriteLine($"\n{failure.Message}");
    return 1;
}
