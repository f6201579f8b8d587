// @references all
using System.ClientModel;
using OpenAI;

public static class Models
{
    public static OpenAIClient Create(string key) => new(new ApiKeyCredential(key));
}
