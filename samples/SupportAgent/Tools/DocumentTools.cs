using System.ComponentModel;
using NhiGuard;

namespace SupportAgent.Tools;

public sealed class DocumentTools
{
    [ToolScope("docs.read")]
    [Description("Searches the help pages.")]
    public string Search(string query)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Documents");
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pages = Directory.EnumerateFiles(folder, "*.md")
            .Select(File.ReadAllText)
            .Where(text => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return string.Join("\n\n", pages);
    }
}
