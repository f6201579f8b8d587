namespace NhiGuard.Tests;

/// <summary>A policy that is read again may forbid more, and allow nothing more.</summary>
public class ReloadTests
{
    private const string Policy = """
        version: 1
        mode: observe
        agents:
          bot: { mode: enforce, tools: [search, send], scopes: [a, b], limits: { calls-per-run: 5 } }
          other: { tools: [search], scopes: [a] }
        tools:
          search: { scopes: [a], approval: { never: true } }
          send:
            scopes: [b]
            effects: [external, delete]
            output: { default: untrusted, fields: { id: trusted } }
            rate: { calls: 10, per: 1m, for: agent }
            arguments:
              to: { from: [user] }
              kind: { type: string, one-of: [x, y], max-length: 9 }
        flows:
          - name: f
            deny: { after-all: [untrusted], effects: [delete] }
        rules:
          NHI3001: { runtime: alert }
        """;

    [TestCase("mode: observe", "mode: enforce")]
    [TestCase("[search, send], scopes: [a, b]", "[search], scopes: [a]")]
    [TestCase("calls-per-run: 5", "calls-per-run: 4, depth: 1")]
    [TestCase("approval: { never: true }", "approval: { always: true }")]
    [TestCase("calls: 10", "calls: 9")]
    [TestCase("search: { scopes: [a]", "search: { mode: enforce, scopes: [a]")]
    [TestCase("runtime: alert", "runtime: block")]
    [TestCase("  other: { tools: [search], scopes: [a] }\n", "")]
    [TestCase("flows:\n", "flows:\n  - name: g\n    deny: { after-all: [untrusted], effects: [external] }\n")]
    [TestCase("version: 1\n", "version: 1 # the same\n")]
    public void Narrower_is_in_force_at_once(string old, string now)
    {
        using var reloaded = new Reloaded(old, now);
        Assert.Multiple(() =>
        {
            Assert.That(reloaded.Refused, Is.Null);
            Assert.That(reloaded.Guard.Policy.Hash, Is.Not.EqualTo(reloaded.Before));
        });
    }

    [TestCase("mode: enforce, ", "", "agents.bot.mode")]
    [TestCase("other: { tools: [search], scopes: [a]", "other: { tools: [search, send], scopes: [a, b]", "agents.other.tools")]
    [TestCase("[search, send], scopes: [a, b]", "[search, send], scopes: [a, b, c]", "agents.bot.scopes")]
    [TestCase("calls-per-run: 5", "calls-per-run: 6", "agents.bot.limits")]
    [TestCase("calls-per-run: 5", "depth: 1", "agents.bot.limits")]
    [TestCase("  other:", "  third: { tools: [search], scopes: [a] }\n  other:", "agents.third")]
    [TestCase("tools:\n  search", "tools:\n  fresh: { scopes: [a] }\n  search", "tools.fresh")]
    [TestCase("  search: { scopes: [a], approval: { never: true } }\n", "", "tools.search")]
    [TestCase("[external, delete]", "[delete]", "tools.send.effects")]
    [TestCase("id: trusted", "id: trusted, body: trusted", "tools.send.output")]
    [TestCase("calls: 10", "calls: 11", "tools.send.rate")]
    [TestCase("per: 1m", "per: 30s", "tools.send.rate")]
    [TestCase("from: [user]", "from: [user, trusted]", "tools.send.arguments")]
    [TestCase("one-of: [x, y]", "one-of: [x, z]", "tools.send.arguments")]
    [TestCase("type: string, ", "", "tools.send.arguments")]
    [TestCase("max-length: 9", "max-length: 90", "tools.send.arguments")]
    [TestCase("effects: [delete]", "effects: [external]", "flows")]
    [TestCase("rules:\n", "rules:\n  NHI3002: { runtime: alert }\n", "rules.NHI3002")]
    [TestCase("rules:\n", "payloads:\n  p: { types: [A.B] }\nrules:\n", "payloads")]
    [TestCase("mode: enforce, tools", "mode: enforce, identity: spiffe://a.b/c, tools", "identity")]
    [TestCase("mode: observe", "mode: obey", "mode: expected observe or enforce")]
    public void Wider_or_broken_leaves_the_policy_in_force(string old, string now, string key)
    {
        using var reloaded = new Reloaded(old, now);
        Assert.Multiple(() =>
        {
            Assert.That(reloaded.Refused, Does.Contain(key));
            Assert.That(reloaded.Guard.Policy.Hash, Is.EqualTo(reloaded.Before));
        });
    }

    [Test]
    public void A_file_that_has_gone_leaves_the_policy_in_force()
    {
        using var reloaded = new Reloaded("", "");
        reloaded.Delete();
        Assert.Multiple(() =>
        {
            Assert.That(reloaded.Guard.TryReload(out var refused), Is.False);
            Assert.That(refused, Does.Contain("no policy"));
            Assert.That(reloaded.Guard.Policy.Hash, Is.EqualTo(reloaded.Before));
        });
    }

    [Test]
    public async Task What_was_counted_stays_counted()
    {
        using var reloaded = new Reloaded("", "");
        using var run = reloaded.Guard.BeginRun("bot");
        var tool = new FakeTool();
        for (var i = 0; i < 8; i++)
        {
            reloaded.Write("calls-per-run: 5", $"calls-per-run: 5, depth: {8 - i}");
            Assert.That(reloaded.Guard.TryReload(out _), Is.True);
            await reloaded.Guard.InvokeAsync(new ToolCall("bot", "search") { Run = run }, tool);
        }

        Assert.That(tool.Calls, Is.EqualTo(5));
    }

    private sealed class Reloaded : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Reloaded(string old, string now)
        {
            Write("", "");
            Guard = NhiGuardRuntime.Create(new() { PolicyPath = _folder.At("p.yaml"), AllowMissingInventoryWhileEnforcing = true });
            Before = Guard.Policy.Hash;
            Write(old, now);
            Guard.TryReload(out var refused);
            Refused = refused;
        }

        public NhiGuardRuntime Guard { get; }

        public string Before { get; }

        public string? Refused { get; }

        public void Write(string old, string now)
        {
            Assert.That(Policy, Does.Contain(old));
            File.WriteAllText(_folder.At("p.yaml"), old.Length == 0 ? Policy : Policy.Replace(old, now, StringComparison.Ordinal));
        }

        public void Delete() => File.Delete(_folder.At("p.yaml"));

        public void Dispose()
        {
            Guard.Dispose();
            _folder.Dispose();
        }
    }
}
