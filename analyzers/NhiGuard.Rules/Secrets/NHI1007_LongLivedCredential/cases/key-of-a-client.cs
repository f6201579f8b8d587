// @references all
using System.ClientModel;
using Azure.AI.OpenAI;

public static class Models
{
    public static AzureOpenAIClient Create(Uri endpoint, string key) => new(endpoint, {|NHI1007:new ApiKeyCredential(key)|});

    public static AzureOpenAIClient WithOptions(Uri endpoint, ApiKeyCredential credential, AzureOpenAIClientOptions options) =>
        new AzureOpenAIClient(endpoint, {|NHI1007:credential|}, options);
}
