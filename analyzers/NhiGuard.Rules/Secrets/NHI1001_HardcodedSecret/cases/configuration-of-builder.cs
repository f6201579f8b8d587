// @references ai
// @property IsTestProject=true
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
builder.Services.ToString();
var client = new Client({|NHI1001:"{{secret:openai-project-key}}"|});
var app = builder.Build();
app.Run(client.Url);

internal sealed class Client(string key)
{
    public string Url => key + {|NHI1001:"{{secret:github-personal-token}}"|};
}
