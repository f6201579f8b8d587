using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NhiGuard;
using SupportAgent.Model;
using SupportAgent.Tools;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddNhiGuard(options => options.AuditPath = "nhiguard.audit.jsonl");
builder.Services.AddSingleton<TicketClient>();
builder.Services.AddChatClient(ChatModel.Create())
    .UseNhiGuard("support-bot")
    .UseFunctionInvocation();

using var host = builder.Build();
await host.StartAsync();

var documents = new DocumentTools();
var tickets = host.Services.GetRequiredService<TicketClient>();
var options = new ChatOptions
{
    Tools =
    [
        AIFunctionFactory.Create(documents.Search, "search_docs"),
        AIFunctionFactory.Create(tickets.CreateAsync, "create_ticket"), // planted: NHI3001
        AIFunctionFactory.Create(CustomerTools.Export, "export_customers"), // planted: NHI3002 stays
        AIFunctionFactory.Create(MailTools.Send, "send_mail"),
        .. PluginLoader.Load(Path.Combine(AppContext.BaseDirectory, "Plugins")),
    ],
};

var client = host.Services.GetRequiredService<IChatClient>();
var question = args.FirstOrDefault() ?? "How do I send an order back? Please open a ticket for me.";
Console.WriteLine($"user   {question}");
Console.WriteLine($"agent  {await client.GetResponseAsync(question, options)}");
await host.StopAsync();
