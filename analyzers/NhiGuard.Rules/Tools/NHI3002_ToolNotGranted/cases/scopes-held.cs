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
