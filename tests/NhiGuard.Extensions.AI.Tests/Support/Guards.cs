namespace NhiGuard.Tests;

internal static class Guards
{
    public const string Agent = "support-bot";

    public const string Policy = """
        version: 1
        mode: enforce
        agents:
          support-bot: { tools: [search_docs, open_ticket, send_mail], scopes: [docs.read] }
          mail-bot: { tools: [send_mail, export_customers], scopes: [docs.read] }
        tools:
          search_docs: { scopes: [docs.read] }
          export_customers: { scopes: [docs.read] }
          send_mail: { scopes: [docs.read], approval: { always: true } }
        """;

    public static string Observing => Policy.Replace("mode: enforce", "mode: observe");

    public static NhiGuardRuntime Create(
        string policy = Policy, LogLines? log = null, IApprovalHandler? approvals = null, IEnumerable<string>? tools = null, Action<NhiGuardOptions>? configure = null, TimeProvider? time = null)
    {
        using var folder = new TemporaryFolder();
        var options = Options(folder, policy, tools);
        configure?.Invoke(options);
        return NhiGuardRuntime.Create(
            options, new() { LoggerFactory = log ?? new(), ApprovalHandler = approvals, TimeProvider = time ?? TimeProvider.System });
    }

    public static NhiGuardOptions Options(TemporaryFolder folder, string policy = Policy, IEnumerable<string>? tools = null) => new()
    {
        PolicyPath = folder.Write("nhiguard.yaml", policy),
        InventoryPath = folder.Write("inventory.json", TestInventory.Json(tools ?? ["search_docs", "open_ticket", "send_mail", "export_customers"])),
    };
}
