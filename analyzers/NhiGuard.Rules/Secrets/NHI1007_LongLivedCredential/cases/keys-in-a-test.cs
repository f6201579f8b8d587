// @references all
// @property IsTestProject=true
using System.ClientModel;
using Azure.AI.OpenAI;

public static class ModelTests
{
    public static AzureOpenAIClient Create(Uri endpoint, string key) => new(endpoint, new ApiKeyCredential(key));
}
