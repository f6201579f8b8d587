// @references guard
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using NhiGuard;

public static class Clients
{
    public static async Task<string> Local(NhiGuardRuntime guard)
    {
        using var client = new HttpClient(new SecretPlaceholderHandler(guard, new SocketsHttpHandler { AllowAutoRedirect = false }));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SecretRef.For("OPENAI_API_KEY"));
        client.DefaultRequestHeaders.Add("x-api-key", SecretRef.For("ANTHROPIC_API_KEY"));
        return await client.GetStringAsync("https://api.openai.com/v1/models");
    }

    public static async Task<string> Message(NhiGuardRuntime guard)
    {
        using var client = new HttpClient(new SecretPlaceholderHandler(guard, new SocketsHttpHandler { AllowAutoRedirect = false }));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.github.com/user");
        request.Headers.Add("Authorization", "Bearer " + SecretRef.For("GITHUB_TOKEN"));
        using var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public static void Registered(IServiceCollection services) =>
        services.AddHttpClient("slack", client => client.DefaultRequestHeaders.Authorization = new("Bearer", SecretRef.For("SLACK_BOT_TOKEN")))
            .AddNhiGuardSecrets();

    public static async Task<string> Plain()
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("GROQ_API_KEY") ?? throw new InvalidOperationException("Set GROQ_API_KEY."));
        return await client.GetStringAsync("https://api.groq.com/models");
    }

    public static async Task<string> Mixed(NhiGuardRuntime guard, HttpClient plain)
    {
        using var client = new HttpClient(new SecretPlaceholderHandler(guard, new SocketsHttpHandler { AllowAutoRedirect = false }));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.stripe.com");
        request.Headers.Authorization = new("Bearer", Environment.GetEnvironmentVariable("STRIPE_SECRET_KEY") ?? throw new InvalidOperationException("Set STRIPE_SECRET_KEY."));
        using var response = await plain.SendAsync(request);
        return await client.GetStringAsync("https://api.stripe.com");
    }
}
