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

    public static NhiGuardRuntime Create(string policy = Policy, LogLines? log = null, IApprovalHandler? approvals = null)
    {
        using var folder = new TemporaryFolder();
        return NhiGuardRuntime.Create(Options(folder, policy), new() { LoggerFactory = log ?? new(), ApprovalHandler = approvals });
    }

    public static NhiGuardOptions Options(TemporaryFolder folder, string policy = Policy) => new()
    {
        PolicyPath = folder.Write("nhiguard.yaml", policy),
        InventoryPath = folder.Write("inventory.json", TestInventory.Json(["search_docs", "open_ticket", "send_mail", "export_customers"])),
    };
}
