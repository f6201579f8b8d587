using System.ComponentModel;
using Microsoft.SemanticKernel;
using ModelContextProtocol.Server;
using NhiGuard;

[McpServerToolType]
public static class Tools
{
    [ToolScope("docs.read")]
    [McpServerTool(Name = "search_docs")]
    [Description("Searches the documents.")]
    public static string SearchDocs(string text) => "done " + text;

    [McpServerTool(Name = "export_customers")]
    [Description("Exports all customers.")]
    public static string ExportCustomers(string text) => "gone " + text;
}

public sealed class Docs
{
    [ToolScope("docs.read")]
    [KernelFunction("search")]
    public string Search(string text) => "done " + text;

    [KernelFunction("export")]
    public string Export(string text) => "gone " + text;
}
