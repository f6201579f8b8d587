// @references ai
// @property IsTestProject=true
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ToString();
var client = new Client(builder.Configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("Set OpenAI:ApiKey."));
var app = builder.Build();
app.Run(client.Url);

internal sealed class Client(string key)
{
    public string Url => key + (Environment.GetEnvironmentVariable("GITHUB_TOKEN") ?? throw new InvalidOperationException("Set GITHUB_TOKEN."));
}
