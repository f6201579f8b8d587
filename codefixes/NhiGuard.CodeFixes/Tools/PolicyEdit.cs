using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.CodeFixes.Tools;

/// <summary>Puts keys and names into the text of a valid policy; comments, order and line ends stay.</summary>
internal sealed class PolicyEdit
{
    private static readonly Regex s_plain = new("^(?!(?i:true|false|yes|no|on|off|null|y|n)$)[A-Za-z_][A-Za-z0-9_./-]*$");

    private readonly List<TextChange> _changes = [];
    private readonly string _text;
    private readonly string _lineEnd;

    public PolicyEdit(SourceText text)
    {
        _text = text.ToString();
        _lineEnd = _text.Contains("\r\n") ? "\r\n" : "\n";
        Root = YamlPlace.Read(_text);
    }

    public YamlPlace Root { get; }

    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>A name as YAML reads it back.</summary>
    public static string Scalar(string name) =>
        s_plain.IsMatch(name) ? name : "\"" + name.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    /// <summary>Adds a name at the end of a list.</summary>
    public void AddItem(YamlPlace list, string item)
    {
        if (list.IsFlow)
        {
            AddInside(list, list.Items.Count == 0 ? null : list.Items[list.Items.Count - 1].End, item);
        }
        else
        {
            AddLine(list.End, ColumnOf(list.Start), "- " + item);
        }
    }

    /// <summary>Adds entries to a mapping, behind one of its values or, without one, behind the last.</summary>
    public void AddEntries(YamlPlace mapping, YamlPlace? behind, params string[] entries)
    {
        behind ??= mapping.Entries.Count == 0 ? null : mapping.Entries[mapping.Entries.Count - 1].Value;
        if (mapping.IsFlow)
        {
            AddInside(mapping, behind?.End, string.Join(", ", entries));
        }
        else
        {
            AddLine(behind!.End, ColumnOf(mapping.Start), entries);
        }
    }

    private void AddInside(YamlPlace brackets, int? behind, string value) => _changes.Add(behind is { } end
        ? new(new(end, 0), ", " + value)
        : new(TextSpan.FromBounds(brackets.Start + 1, brackets.End - 1), brackets.IsMapping ? $" {value} " : value));

    private void AddLine(int behind, int column, params string[] lines)
    {
        var end = _text.IndexOfAny(['\r', '\n'], behind);
        var indent = _lineEnd + new string(' ', column);
        var added = string.Concat(lines.Select(line => line.Length == 0 ? _lineEnd : indent + line));
        _changes.Add(new(new(end < 0 ? _text.Length : end, 0), added));
    }

    private int ColumnOf(int index) => index - 1 - _text.LastIndexOfAny(['\r', '\n'], Math.Max(0, index - 1));
}
