using System.Text.Json;

namespace NhiGuard.Tests;

public sealed class ArgumentAllocationTests
{
    private const string Constraints =
        "title: { type: string, max-length: 200 }, priority: { one-of: [low, normal, high] }, amount: { type: integer, min: 1, max: 100 }, "
        + "urgent: { equals: false }, tags: { type: [array, string], max-length: 10 }, code: { matches: '[A-Z]{3}-[0-9]+' }, callback: { host-in: [crm.contoso.com] }";

    [TestCase("text")]
    [TestCase("refused")]
#if NET9_0_OR_GREATER
    [TestCase("json")]
    [TestCase("escapes")]
    [TestCase("long")]
#endif
    public void Deciding_allocates_nothing(string kind)
    {
        var pipeline = ArgumentPolicies.Pipeline(Constraints);
        var call = new ToolCall("bot", "act") { Arguments = Arguments(kind) };
        Judge(pipeline, call);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Judge(pipeline, call);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(pipeline.Judge(call).IsAllowed, Is.EqualTo(kind != "refused"));
    }

    private static Dictionary<string, object?> Arguments(string kind) => kind switch
    {
        "json" => Json("Order 7 has not arrived", "normal"),
        "escapes" => Json("Order \u20AC 7 \"has\" not \\ arrived", "normal"),
        "long" => Json(new string('x', 200), "normal"),
        "refused" => new() { ["title"] = "Order 7", ["priority"] = "urgent" },
        _ => new()
        {
            ["title"] = "Order 7 has not arrived", ["priority"] = "normal", ["amount"] = 42, ["urgent"] = false, ["code"] = "ORD-7",
            ["callback"] = "https://crm.contoso.com/tickets/7",
        },
    };

    private static Dictionary<string, object?> Json(string title, string priority) => JsonDocument
        .Parse(JsonSerializer.Serialize(new
        {
            title,
            priority,
            amount = 42,
            urgent = false,
            tags = new[] { "a", "b" },
            code = "ORD-7",
            callback = "https://crm.contoso.com/tickets/7",
        }))
        .RootElement.EnumerateObject().ToDictionary(static p => p.Name, static p => (object?)p.Value);

    private static void Judge(GuardPipeline pipeline, ToolCall call)
    {
        for (var i = 0; i < 1000; i++)
        {
            pipeline.Judge(call);
        }
    }
}
