// @references all
using System.ClientModel;
using Azure.Core;
using Azure.Identity;
using Azure.AI.OpenAI;
using Microsoft.Agents.AI;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

using NhiGuard;

public static class Agents
{
    public static IChatClient Billing() => new OpenAIClient(SecretRef.For("broker-model-key")).GetChatClient("gpt-5").AsIChatClient()
        .AsBuilder().UseNhiGuard("billing-bot").UseFunctionInvocation().Build();

    public static IChatClient Support() => new OpenAIClient(SecretRef.Prefix + "broker-model-key").GetChatClient("gpt-5").AsIChatClient()
        .AsBuilder().UseNhiGuard({|NHI1008:"support-bot"|}).UseFunctionInvocation().Build();
}
