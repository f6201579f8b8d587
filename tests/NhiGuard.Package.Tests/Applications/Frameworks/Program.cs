using System.IO.Pipelines;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NhiGuard;

await using var guard = NhiGuardRuntime.Create();

AITool[] tools = [AIFunctionFactory.Create(Tools.SearchDocs, "search_docs"), AIFunctionFactory.Create(Tools.ExportCustomers, "export_customers")];
var agent = new ChatClientAgent(new Model(), tools: tools).AsBuilder().UseNhiGuard("support-bot", guard).Build();
Console.WriteLine("agent: " + (await agent.RunAsync("hello")).Text);

var kernel = Kernel.CreateBuilder().UseNhiGuard("support-bot", guard).Build();
kernel.Plugins.AddFromType<Docs>("docs");
var arguments = new KernelArguments { ["text"] = "a" };
Console.WriteLine($"kernel: {Short(await kernel.InvokeAsync<string>("docs", "search", arguments))}, {Short(await kernel.InvokeAsync<string>("docs", "export", arguments))}");

var services = new ServiceCollection().AddSingleton(guard);
services.AddMcpServer().WithToolsFromAssembly().UseNhiGuard("support-bot");
await using var provider = services.BuildServiceProvider();
var (up, down) = (new Pipe(), new Pipe());
await using var server = McpServer.Create(
    new StreamServerTransport(up.Reader.AsStream(), down.Writer.AsStream()), provider.GetRequiredService<IOptions<McpServerOptions>>().Value, serviceProvider: provider);
_ = server.RunAsync();
await using var client = await McpClient.CreateAsync(new StreamClientTransport(up.Writer.AsStream(), down.Reader.AsStream()));
var listed = await client.ListToolsAsync();
var called = await client.CallToolAsync("export_customers", new Dictionary<string, object?> { ["text"] = "a" });
Console.WriteLine($"server: {string.Join(' ', listed.Select(tool => tool.Name))}, {Short(((TextContentBlock)called.Content[0]).Text)}");

await using var desk = client.UseNhiGuard("support-bot", "desk", guard);
var answer = await desk.CallToolAsync("search_docs", new Dictionary<string, object?> { ["text"] = "a" });
Console.WriteLine($"client: {(await desk.ListToolsAsync()).Count} as locked, {((TextContentBlock)answer.Content[0]).Text}");
Console.WriteLine($"seams: {guard.Coverage.Seams.Count}");

internal static partial class Program
{
    public static string Short(object? result) => result?.ToString() is { } text && text.Contains("denied") ? "denied" : result?.ToString() ?? "nothing";
}
