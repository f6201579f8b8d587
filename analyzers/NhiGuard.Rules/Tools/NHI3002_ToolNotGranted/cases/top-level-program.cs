// @references guard
// @policy agents.yaml
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var services = new ServiceCollection();
services.AddChatClient(_ => null!)
    .UseNhiGuard("mail-bot")
    .UseFunctionInvocation();

var options = new ChatOptions
{
    Tools =
    [
        AIFunctionFactory.Create(Mail.SendMail),
        AIFunctionFactory.Create(Mail.ReadMail, {|NHI3002:"read_mail"|}),
    ],
};
Console.WriteLine(options.Tools.Count);

static class Mail
{
    public static void SendMail(string to) { }

    public static string ReadMail() => "";
}
