// @references all
using System.ClientModel;
using Azure.AI.OpenAI;

public static class Models
{
    public static AzureOpenAIClient Fake(string key) => new(new Uri("http://localhost:8080"), new ApiKeyCredential(key));
}
