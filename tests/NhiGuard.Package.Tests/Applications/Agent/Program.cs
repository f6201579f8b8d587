using Microsoft.Extensions.AI;
using NhiGuard;

await using var guard = NhiGuardRuntime.Create();
using var client = new ChatClientBuilder(new SilentModel())
    .UseNhiGuard("support-bot", guard)
    .UseFunctionInvocation()
    .Build();
var options = new ChatOptions
{
    Tools = [AIFunctionFactory.Create(Tools.SearchDocs, "search_docs"), AIFunctionFactory.Create(Tools.DeleteUser, "delete_user")],
};
Console.WriteLine($"guarded: {(await client.GetResponseAsync("hello", options)).Text}");
