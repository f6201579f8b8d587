// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;

class Agent
{
    static string Search(string query) => query;

    static Task SendMailAsync(string to) => Task.CompletedTask;

    Task RunAsync(IChatClient client, string question)
    {
        var guarded = client.AsBuilder().UseNhiGuard("support-bot").UseFunctionInvocation().Build();
        return guarded.GetResponseAsync(question, new ChatOptions
        {
            Tools = [AIFunctionFactory.Create(Search, "search_docs"), AIFunctionFactory.Create({|NHI3002:SendMailAsync|})],
        });
    }
}
