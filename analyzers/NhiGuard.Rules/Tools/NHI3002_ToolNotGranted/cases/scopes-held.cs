// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;
using NhiGuard;

class Mail
{
    [ToolScope("mail.send")]
    public Task SendMailAsync(string to) => Task.CompletedTask;

    AITool Tool(ChatClientBuilder builder)
    {
        builder.UseNhiGuard("mail-bot");
        return AIFunctionFactory.Create(SendMailAsync);
    }
}

static class GuardSetup
{
    public static ChatClientBuilder UseNhiGuard(this ChatClientBuilder builder, string agent) => builder.Use(inner => agent.Length > 0 ? inner : throw new ArgumentException(""));
}
