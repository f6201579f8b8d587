// @references all
// @stubs semantic-kernel-agents
using Microsoft.Extensions.Configuration;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;

public static class Agents
{
    public static ChatCompletionAgent Writer(IConfiguration configuration)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion("gpt-5", configuration["Kernels:ApiKey"]!);
        return new() { Name = "Writer", Kernel = builder.Build() };
    }

    public static ChatCompletionAgent Editor(IConfiguration configuration)
    {
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-5", configuration["Kernels:ApiKey"]!).Build();
        return new ChatCompletionAgent { Name = {|NHI1008:"Editor"|}, Kernel = kernel };
    }

    public static ChatCompletionAgent Printer(IConfiguration configuration)
    {
        var kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-5", configuration["Printer:ApiKey"]!).Build();
        return new ChatCompletionAgent { Name = "Printer", Kernel = kernel };
    }
}
