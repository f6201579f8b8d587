using Microsoft.Extensions.Logging.Abstractions;

namespace NhiGuard.Tests;

/// <summary>Guards made from text, without files.</summary>
internal static class TestGuard
{
    public const string Agent = "support-bot";

    /// <summary>One agent with a plain tool, one that asks a person, and one that holds a secret.</summary>
    public const string Text = """
        version: 1
        mode: enforce
        agents:
          support-bot: { tools: [search_docs, send_mail, create_ticket], scopes: [docs.read] }
        tools:
          search_docs: { scopes: [docs.read] }
          create_ticket: { scopes: [docs.read] }
          send_mail: { scopes: [docs.read], approval: { always: true } }
        secrets:
          CRM_API_KEY: { source: test:crm, tools: [create_ticket], hosts: [localhost, crm.contoso.com], lease: 5m, uses: 2 }
          MODEL_KEY: { source: test:model, hosts: [localhost] }
        """;

    public static Policy Policy(string text = Text)
    {
        // The schema knows the sources that ship; a source of the test's own is put in afterwards.
        var policy = PolicyReader.Read(text.Replace("test:", "env:TEST_")).Policy ?? throw new ArgumentException("not a policy", nameof(text));
        return new()
        {
            Hash = policy.Hash,
            Mode = policy.Mode,
            Agents = policy.Agents,
            Tools = policy.Tools,
            Rules = policy.Rules,
            MaxTokenLifetime = policy.MaxTokenLifetime,
            Secrets = policy.Secrets.Values.ToDictionary(static s => s.Name, static s => new SecretPolicy
            {
                Name = s.Name, SourceKind = "test", SourceKey = s.SourceKey, Tools = s.Tools, Hosts = s.Hosts, Lease = s.Lease, Uses = s.Uses,
            }),
        };
    }

    public static string Observing(string text = Text) => text.Replace("mode: enforce", "mode: observe");

    public static NhiGuardRuntime Create(
        string text = Text,
        ToolInventory? inventory = null,
        AuditLog? audit = null,
        LogLines? log = null,
        TimeProvider? time = null,
        IApprovalHandler? approvals = null,
        ISecretSource? secrets = null,
        TimeSpan? approvalTimeout = null) =>
        Create(Policy(text), inventory, audit, log, time, approvals, secrets, approvalTimeout);

    public static NhiGuardRuntime Create(
        Policy policy,
        ToolInventory? inventory = null,
        AuditLog? audit = null,
        LogLines? log = null,
        TimeProvider? time = null,
        IApprovalHandler? approvals = null,
        ISecretSource? secrets = null,
        TimeSpan? approvalTimeout = null,
        IGuardStateStore? store = null,
        byte[]? key = null,
        string? fingerprintKey = null) => new(
            policy,
            inventory,
            null,
            audit,
            new() { ApprovalTimeout = approvalTimeout ?? TimeSpan.FromMinutes(10), SigningKey = key, FingerprintKey = fingerprintKey },
            new()
            {
                LoggerFactory = (Microsoft.Extensions.Logging.ILoggerFactory?)log ?? NullLoggerFactory.Instance,
                TimeProvider = time ?? TimeProvider.System,
                ApprovalHandler = approvals,
                StateStore = store,
                SecretSources = [secrets ?? new TestSecrets()],
            });

    /// <summary>The policy with limits for one agent.</summary>
    public static Policy Limited(Policy policy, string agent, AgentLimits limits)
    {
        var was = policy.Agents[agent];
        return With(policy, agent: new() { Name = agent, Mode = was.Mode, Tools = was.Tools, Scopes = was.Scopes, Limits = limits });
    }

    /// <summary>The policy with parts put in.</summary>
    public static Policy With(
        Policy policy,
        AgentPolicy? agent = null,
        ToolPolicy? tool = null,
        IReadOnlyDictionary<string, RulePolicy>? rules = null,
        CallerPolicy? caller = null,
        IReadOnlyList<FlowPolicy>? flows = null) => new()
    {
        Hash = policy.Hash,
        Mode = policy.Mode,
        Agents = Put(policy.Agents, agent?.Name, agent),
        Tools = Put(policy.Tools, tool?.Name, tool),
        Rules = rules ?? policy.Rules,
        Secrets = policy.Secrets,
        Caller = caller ?? policy.Caller,
        Servers = policy.Servers,
        Flows = flows ?? policy.Flows,
    };

    private static Dictionary<string, T> Put<T>(IReadOnlyDictionary<string, T> map, string? name, T? value)
    {
        Dictionary<string, T> copy = new(map, StringComparer.Ordinal);
        if (name is not null)
        {
            copy[name] = value!;
        }

        return copy;
    }

    public static ToolCall Call(string tool, params (string Name, object? Value)[] arguments) => new(Agent, tool)
    {
        Arguments = arguments.ToDictionary(static a => a.Name, static a => a.Value),
    };
}
