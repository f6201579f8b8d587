// @references ai
// @property IsTestProject=true
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
builder.Configuration.AddEnvironmentVariables("AGENTS_").AddInMemoryCollection(new Dictionary<string, string?>
{
    ["OpenAI:Model"] = "gpt-4o-2024-08-06",
    ["OpenAI:ApiKey"] = Environment.GetEnvironmentVariable("OPENAI_API_KEY"),
});
var key = builder.Configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("Set OpenAI:ApiKey.");
Console.WriteLine(key.Length);
