using System.Text;

namespace NhiGuard.Tool.Docs;

/// <summary>The little Markdown that generated files need.</summary>
internal static class Markdown
{
    /// <summary>Says to whoever opens the file where its text comes from.</summary>
    public const string Notice = $"<!-- Generated from the rule cards: {DocsVerbs.Command} -->";

    public static string Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        Row(heads);
        Row([.. heads.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }

        return text.ToString();

        void Row(IReadOnlyList<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|"))).Append(" |\n");
    }

    /// <summary>Replaces what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public static GeneratedFile Block(Checkout checkout, string path, string name, string body)
    {
        var text = File.ReadAllText(checkout.PathOf(path)).ReplaceLineEndings("\n");
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->\n");
        var from = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var to = text.IndexOf(close, StringComparison.Ordinal);
        return from >= open.Length && to >= from
            ? new(path, $"{text[..from]}{body}{text[to..]}")
            : throw new ToolException($"{path} has no lines '{open.Trim()}' and '{close.Trim()}' for the generated table");
    }
}
