using Microsoft.CodeAnalysis.Text;
using NhiGuard.Tools;

namespace NhiGuard.CodeFixes.Tools;

/// <summary>The policy with an entry for a tool: the narrowest scope there can be, its own, and a person asked before each call.</summary>
public static class PolicyEntry
{
    private const string Approval = "approval: { always: true }";

    /// <summary>The scope that nothing but this tool needs.</summary>
    public static string ScopeOf(string tool) => tool + ".call";

    /// <summary>The new text; null where it would not be a policy under which the tool is scoped and still granted.</summary>
    public static SourceText? Add(SourceText text, Policy policy, in ToolUse use)
    {
        var edit = new PolicyEdit(text);
        var name = use.Tool;
        var scope = PolicyEdit.Scalar(ScopeOf(name));
        foreach (var (agent, place) in edit.Root["agents"]?.Entries ?? [])
        {
            if (policy.Agents.TryGetValue(agent, out var held) && held.Tools.Contains(name) && !held.Scopes.Contains(ScopeOf(name)))
            {
                AddScope(edit, place, scope);
            }
        }

        // Behind the agents, also where both end at one place of the text.
        AddTool(edit, name, scope);
        var changed = text.WithChanges(edit.Changes.OrderBy(c => c.Span.Start));
        return PolicyReader.Read(changed.ToString()).Policy is { } after
            && UnscopedTool.Check(in use, after).IsAllowed && ToolNotGranted.Check(in use, after).IsAllowed
            ? changed
            : null;
    }

    private static void AddTool(PolicyEdit edit, string name, string scope)
    {
        var scopes = $"scopes: [{scope}]";
        var entry = $"{PolicyEdit.Scalar(name)}: {{ {scopes}, {Approval} }}";
        if (edit.Root["tools"] is not { } tools)
        {
            string[] section = edit.Root.IsFlow ? [$"tools: {{ {entry} }}"] : ["", "tools:", "  " + entry];
            edit.AddEntries(edit.Root, edit.Root["agents"], section);
        }
        else if (tools[name] is not { } tool)
        {
            edit.AddEntries(tools, behind: null, entry);
        }
        else
        {
            if (tool["scopes"] is { } empty)
            {
                edit.AddItem(empty, scope);
            }

            // What a person has decided about approval stays.
            var missing = new[] { tool["scopes"] is null ? scopes : null, tool["approval"] is null ? Approval : null };
            if (missing.OfType<string>().ToArray() is { Length: > 0 } entries)
            {
                edit.AddEntries(tool, behind: null, entries);
            }
        }
    }

    private static void AddScope(PolicyEdit edit, YamlPlace agent, string scope)
    {
        if (agent["scopes"] is { } scopes)
        {
            edit.AddItem(scopes, scope);
        }
        else
        {
            edit.AddEntries(agent, behind: null, $"scopes: [{scope}]");
        }
    }
}
