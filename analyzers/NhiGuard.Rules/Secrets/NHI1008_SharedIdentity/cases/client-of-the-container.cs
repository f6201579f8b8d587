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

public sealed class Writer(IChatClient client)
{
    public AIAgent Agent { get; } = client.AsAIAgent(name: "writer");
}

public sealed class Reviewer(IChatClient client)
{
    public AIAgent Agent { get; } = client.AsAIAgent(name: "reviewer");
}
