using System.ComponentModel;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace SupportAgent.Tools;

/// <summary>Tickets are issues of a repository.</summary>
public sealed class TicketClient(IConfiguration configuration)
{
    private readonly HttpClient _http = new()
    {
        BaseAddress = new Uri(configuration["Tickets:Address"] ?? "https://api.github.com/repos/contoso/support/"),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "{{secret:github-fine-grained-token}}") }, // planted: NHI1001
    };

    [Description("Opens a ticket.")]
    public async Task<string> CreateAsync(string title, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync("issues", new { title }, cancellationToken);
        return response.EnsureSuccessStatusCode().Headers.Location?.ToString() ?? "opened";
    }
}
