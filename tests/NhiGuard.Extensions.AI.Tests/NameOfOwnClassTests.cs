using System.Text.Json;
using Microsoft.Extensions.AI;

namespace NhiGuard.Tests;

/// <summary>Tools whose name the build cannot tell are known by what stands behind them.</summary>
public sealed class NameOfOwnClassTests
{
    private const string Inventory = """
        {"version":1,"projects":[{"tools":[
          {"name":null,"method":"NhiGuard.Tests.NameOfOwnClassTests.LateTool.InvokeCoreAsync"},
          {"name":null,"method":"NhiGuard.Tests.NameOfOwnClassTests.Late"}]}]}
        """;

    [Test]
    public async Task ClassIsKnown() => Assert.That(await RunAsync(new LateTool("search_docs")), Is.EqualTo("found"));

    [Test]
    public async Task MethodIsKnown() => Assert.That(await RunAsync(AIFunctionFactory.Create(Late, "search_docs")), Is.EqualTo("found"));

    [Test]
    public async Task LambdaIsNot() =>
        Assert.That(await RunAsync(AIFunctionFactory.Create(static () => "found", "search_docs")), Does.Contain("NHI0005"));

    private static string Late() => "found";

    private static async Task<string?> RunAsync(AIFunction tool)
    {
        using var folder = new TemporaryFolder();
        using var guard = NhiGuardRuntime.Create(new NhiGuardOptions
        {
            PolicyPath = folder.Write("nhiguard.yaml", Guards.Policy),
            InventoryPath = folder.Write("inventory.json", Inventory),
        });
        var model = new ScriptedModel([ScriptedModel.Call("1", "search_docs")], [new TextContent("bye")]);
        var client = new ChatClientBuilder(model).UseNhiGuard(Guards.Agent, guard).UseFunctionInvocation().Build();
        await client.GetResponseAsync("hello", new() { Tools = [tool] });
        return model.Results["1"] is JsonElement { ValueKind: JsonValueKind.String } text ? text.GetString() : model.Results["1"]?.ToString();
    }

    private sealed class LateTool(string name) : AIFunction
    {
        public override string Name => name;

        protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) => new("found");
    }
}
