// @references guard
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using NhiGuard;

public static class Clients
{
    public static async Task<string> Local(NhiGuardRuntime guard)
    {
        using var client = new HttpClient(new SecretPlaceholderHandler(guard, new SocketsHttpHandler { AllowAutoRedirect = false }));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", {|NHI1001:"{{secret:openai-project-key}}"|});
        client.DefaultRequestHeaders.Add("x-api-key", {|NHI1001:"{{secret:anthropic-api-key}}"|});
        return await client.GetStringAsync("https://api.openai.com/v1/models");
    }

    public static async Task<string> Message(NhiGuardRuntime guard)
    {
        using var client = new HttpClient(new SecretPlaceholderHandler(guard, new SocketsHttpHandler { AllowAutoRedirect = false }));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.github.com/user");
        request.Headers.Add("Authorization", {|NHI1001:"Bearer {{secret:github-personal-token}}"|});
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static void Registered(IServiceCollection services) =>
        services.AddHttpClient("slack", client => client.DefaultRequestHeaders.Authorization = new("Bearer", {|NHI1001:"{{secret:slack-bot-token}}"|}))
            .AddNhiGuardSecrets();

    public static async Task<string> Plain()
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", {|NHI1001:"{{secret:groq-api-key}}"|});
        return await client.GetStringAsync("https://api.groq.com/models");
    }

    public static async Task<string> Mixed(NhiGuardRuntime guard, HttpClient plain)
    {
        using var client = new HttpClient(new SecretPlaceholderHandler(guard, new SocketsHttpHandler { AllowAutoRedirect = false }));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.stripe.com");
        request.Headers.Authorization = new("Bearer", {|NHI1001:"{{secret:stripe-secret-key}}"|});
        using var response = await plain.SendAsync(request);
        return await client.GetStringAsync("https://api.stripe.com");
    }
}
