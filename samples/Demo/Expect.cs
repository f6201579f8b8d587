namespace NhiGuard.Demo;

/// <summary>What the demo promises: its exit code is 0 only if all of it happened.</summary>
internal static class Expect
{
    /// <summary>Tool, decision and rule of each call, in the order of the conversation.</summary>
    public static IReadOnlyList<string> Verdicts { get; } =
    [
        "search_docs redact NHI1001",
        "export_customers deny NHI3002",
        "run_diagnostics deny NHI0005",
        "send_mail deny NHI3005",
        "create_ticket deny NHI3005",
    ];

    public static void Same(string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (missing, extra) = (expected.ToList(), new List<string>());
        foreach (var item in actual)
        {
            if (!missing.Remove(item))
            {
                extra.Add(item);
            }
        }

        if (missing.Count + extra.Count > 0)
        {
            throw new DemoException($"The {what} differ. Missing: {List(missing)}. Not expected: {List(extra)}.");
        }

        Console.WriteLine($"  {what}: as expected");
    }

    private static string List(IReadOnlyList<string> items) => items.Count == 0 ? "none" : string.Join(", ", items);
}
