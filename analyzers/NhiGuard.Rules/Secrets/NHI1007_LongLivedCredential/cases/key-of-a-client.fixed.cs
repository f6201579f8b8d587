// @references all
using System.ClientModel;
using Azure.AI.OpenAI;
using Azure.Identity;

public static class Models
{
    public static AzureOpenAIClient Create(Uri endpoint, string key) => new(endpoint, new DefaultAzureCredential());

    public static AzureOpenAIClient WithOptions(Uri endpoint, ApiKeyCredential credential, AzureOpenAIClientOptions options) =>
        new AzureOpenAIClient(endpoint, new DefaultAzureCredential(), options);
}
