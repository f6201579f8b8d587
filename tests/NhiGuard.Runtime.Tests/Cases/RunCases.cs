using System.Globalization;
using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace NhiGuard.Tests;

/// <summary>The run-time face of every rule: each case starts a guard from files and sends one call through it.</summary>
public sealed class RunCases
{
    [TestCaseSource(typeof(RunCase), nameof(RunCase.Files))]
    public async Task Case(string file)
    {
        var run = RunCase.Read(file);
        using var folder = new TemporaryFolder();
        Write(folder, run);

        NhiGuardRuntime guard;
        try
        {
            guard = NhiGuardRuntime.Create(new() { PolicyPath = folder.At("nhiguard.yaml"), InventoryPath = folder.At("inventory.json"), LockPath = folder.At("lock.json") });
        }
        catch (NhiGuardException refusal)
        {
            Assert.That(Told("refuse-to-start", refusal.RuleId, null), Is.EqualTo(Expected(run)), refusal.Message);
            return;
        }

        await using (guard)
        {
            if (run.Secret is not null)
            {
                Assert.That(JudgeSecret(guard, run), Is.EqualTo(Expected(run)));
                return;
            }

            if (run.Offer is not null || run.Server is not null)
            {
                Assert.That(Told(JudgeOrigin(guard.Policy, run)), Is.EqualTo(Expected(run)));
                return;
            }

            if (run.Call is null)
            {
                Assert.That(Told("start", null, null), Is.EqualTo(Expected(run)));
                return;
            }

            Assert.That(await JudgeCallAsync(guard, run), Is.EqualTo(Expected(run)));
        }
    }

    [Test]
    public void ThereAreCases() => Assert.That(RunCase.Files().Count(), Is.GreaterThan(30));

    private static void Write(TemporaryFolder folder, RunCase run)
    {
        if (run.Policy is not null)
        {
            File.WriteAllText(folder.At("nhiguard.yaml"), run.Policy);
        }

        if (run.Offer is not null || run.Server is not null)
        {
            File.WriteAllText(folder.At("lock.json"), """{ "version": 1, "servers": {} }""");
        }

        if (run.Inventory is not null)
        {
            File.WriteAllText(folder.At("inventory.json"), TestInventory.Json(run.Inventory));
        }
    }

    private static string JudgeSecret(NhiGuardRuntime guard, RunCase run)
    {
        var secret = run.Secret!;
        var use = new SecretUse(
            secret.Get("name")!.Text(), secret.Get("tool")?.Text(), secret.Get("host")!.Text(), secret.Get("carried")?.Text() == "true");
        var leased = Secrets.UnbrokeredSecretRead.Check(in use, guard.Policy);
        return Told(leased.IsAllowed && secret.Get("life")?.Text() is { } life
            ? Secrets.LongLivedCredential.Check(life == "endless" ? null : TimeSpan.Parse(life, CultureInfo.InvariantCulture), guard.Policy)
            : leased);
    }

    private static Verdict JudgeOrigin(Policy policy, RunCase run)
    {
        if (run.Server is { } server)
        {
            return Tools.UnknownToolServer.Check(
                new ServerUse(server.Get("name")!.Text(), server.Get("url")?.Text(), server.Get("command")?.Texts()), policy);
        }

        var offer = new ToolOffer(run.Offer!.Get("agent")!.Text(), run.Offer!.Get("server")!.Text(), run.Offer!.Get("tool")!.Text());
        var taken = Tools.ToolNameCollision.Check(in offer, (run.Offer!.Get("beside")?.Texts() ?? []).Select(InHand), policy);
        return taken.IsAllowed && Definition(run.Offer!.Get("definition")) is { } seen
            ? Tools.ToolDefinitionChanged.Check(in offer, seen, Definition(run.Offer!.Get("locked")), policy)
            : taken;

        static ToolInHand InHand(string name) => name.Split('/') is [var server, var tool] ? new(server, tool) : new(null, name);

        static ToolDefinition? Definition(YamlNode? node) => node?.Texts() is [var description, var input, var output] ? new(description, input, output) : null;
    }

    private static async Task<string> JudgeCallAsync(NhiGuardRuntime guard, RunCase run)
    {
        using var begun = run.Begin(guard);
        var call = run.ToolCall();
        for (var before = int.Parse(run.Run?.Get("calls")?.Text() ?? "0", CultureInfo.InvariantCulture); before > 0; before--)
        {
            await guard.InvokeAsync(call, new FakeTool());
        }

        var verdict = guard.Pipeline.Judge(in call);
        var tool = new FakeTool(run.Call!.Get("output")?.Json());
        var result = (JsonElement)(await guard.InvokeAsync(call, tool))!;

        if (run.Expect.Get("arguments") is { } arguments)
        {
            Assert.That(JsonSerializer.SerializeToElement(tool.Arguments), Is.EqualTo(arguments.Json()).Using<JsonElement>(JsonElement.DeepEquals));
        }

        if (run.Expect.Get("output") is { } output)
        {
            Assert.That(result, Is.EqualTo(output.Json()).Using<JsonElement>(JsonElement.DeepEquals));
            return Told(verdict.IsAllowed ? GuardPipeline.SecretFound(guard.Policy) : verdict);
        }

        if (run.Call!.Get("output") is not null && tool.Ran)
        {
            Assert.That(result, Is.EqualTo(tool.Output).Using<JsonElement>(JsonElement.DeepEquals), "the result was to stay as it is");
        }

        // Limits and rates are counted where the call is made, not where it is judged.
        if (verdict.IsAllowed && tool.Denial is { } denial)
        {
            return Told("deny", denial.Rule, denial.Reason);
        }

        var carriedOut = guard.Policy.ModeFor(call.Agent, call.Tool) == GuardMode.Enforce;
        Assert.That(tool.Ran, Is.EqualTo(!carriedOut || verdict.Decision is Decision.Allow or Decision.Redact), "whether the tool ran");
        return Told(verdict);
    }

    private static string Expected(RunCase run) =>
        Told(run.Expect.Get("decision")!.Text(), run.Expect.Get("rule")?.Text(), run.Expect.Get("reason")?.Text());

    private static string Told(Verdict verdict) => Told(Words.For(verdict.Decision), verdict.RuleId, verdict.Reason);

    private static string Told(string decision, string? rule, string? reason) => $"{decision} {rule ?? "-"} {reason ?? "-"}";
}
