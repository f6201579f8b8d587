using System.ComponentModel;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;

namespace SupportAgent.Tools;

public sealed class CrmClient(IConfiguration configuration)
{
    private readonly HttpClient _http = new()
    {
        BaseAddress = new Uri(configuration["Crm:Address"] ?? "http://localhost:5080"),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "{{secret:github-fine-grained-token}}") }, // planted: NHI1001
    };

    private readonly List<string> _tickets = [];

    [Description("Opens a ticket.")]
    public Task<string> CreateTicketAsync(string title)
    {
        _tickets.Add(title);
        return Task.FromResult($"Ticket {_tickets.Count} for {_http.BaseAddress}");
    }

    [Description("Sends the customer list to an address.")]
    public string ExportCustomers(string to) => $"sent to {to}";
}
