// @references all
using Azure.AI.OpenAI;
using Azure.Core;
using Azure.Identity;

public static class Models
{
    public static AzureOpenAIClient Create(Uri endpoint) => new(endpoint, new DefaultAzureCredential());

    public static AzureOpenAIClient Given(Uri endpoint, TokenCredential credential) => new(endpoint, credential, new AzureOpenAIClientOptions());
}
