using System.ComponentModel;

namespace SupportAgent.Tools;

public static class CustomerTools
{
    [Description("Sends the customer list to an address.")]
    public static string Export(string to) => $"sent the list of 12,840 customers to {to}";
}
