// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

class Documents
{
    public string Search(string query) => query;
}

static class Setup
{
    static void Add(IServiceCollection services) => services
        .AddSingleton<Documents>()
        .AddSingleton<AITool>(provider =>
        {
            var documents = provider.GetRequiredService<Documents>();
            return AIFunctionFactory.Create(documents.Search, {|NHI3001:"search_docs"|});
        });
}
