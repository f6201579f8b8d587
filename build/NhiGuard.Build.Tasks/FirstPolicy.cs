using System.Text;
using System.Text.RegularExpressions;

namespace NhiGuard.Build.Tasks;

/// <summary>Writes the text of a first policy: exactly what the build saw is granted, and each grant says where it comes from.</summary>
internal sealed class FirstPolicy
{
    private readonly StringBuilder _text = new();
    private readonly string _project;
    private readonly List<Tool> _tools;
    private readonly SortedDictionary<string, string> _agents = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _secrets = new(StringComparer.Ordinal);

    /// <param name="inventory">What the build saw.</param>
    /// <param name="project">Name of the project whose program it is; its source places are written without a project.</param>
    public FirstPolicy(Inventory inventory, string project)
    {
        _project = project;
        foreach (var p in inventory.Projects)
        {
            foreach (var agent in p.Agents)
            {
                Add(_agents, agent.Name, Places(p, agent.At), YamlText.IsName(agent.Name, spaces: true));
            }

            foreach (var secret in p.Secrets)
            {
                Add(_secrets, secret.Name, Places(p, secret.At), YamlText.IsName(secret.Name));
            }
        }

        var seen = inventory.Projects.SelectMany(p => p.Tools.Select(t => (Project: p, Tool: t))).ToList();
        foreach (var agent in seen.SelectMany(s => s.Tool.Agents).Where(a => YamlText.IsName(a, spaces: true) && !_agents.ContainsKey(a)))
        {
            _agents[agent] = "named where its tools are registered";
        }

        if (_agents.Count == 0)
        {
            _agents[YamlText.Kebab(project)] = "the build saw no agent's name, so this is the project's: use the name your code gives it";
        }

        _tools = seen.GroupBy(s => s.Tool.Name, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Tool(
                g.Key,
                [.. g.SelectMany(s => s.Tool.Scopes).Where(s => YamlText.IsName(s)).Distinct().OrderBy(s => s, StringComparer.Ordinal)],
                [.. Owners(g.SelectMany(s => s.Tool.Agents))],
                string.Join("; ", g.Select(s => Seen(s.Project, s.Tool)).Distinct())))
            .ToList();
    }

    public int AgentCount => _agents.Count;

    public int ToolCount => _tools.Count(t => t.IsGranted);

    public string Write()
    {
        Line("# What the agents of " + _project + " may do. The first draft was written by the build from what it saw;");
        Line("# from now on it is yours. Read every grant, delete what an agent does not need, and commit the file.");
        Line("version: 1");
        Line("");
        Line("# observe judges and logs; enforce also carries the verdicts out.");
        Line("mode: observe");
        Line("");
        Line("agents:");
        foreach (var agent in _agents)
        {
            Agent(agent.Key, agent.Value);
        }

        Unresolved();
        Secrets();
        return _text.ToString();
    }

    private void Agent(string name, string at)
    {
        var tools = _tools.Where(t => t.IsGranted && t.Agents.Contains(name)).ToList();
        Line("  # " + at);
        Line("  " + YamlText.Scalar(name) + ":");
        Line("    tools:" + (tools.Count == 0 ? " []" : ""));
        foreach (var tool in tools)
        {
            Line("      # " + tool.Seen);
            Line("      - " + YamlText.Scalar(tool.Name!));
        }

        // The tools' needs stand in their code; here stands only what the agent is given.
        Line("    scopes: " + YamlText.List(tools.SelectMany(t => t.Scopes).Distinct().OrderBy(s => s, StringComparer.Ordinal)));
    }

    private void Unresolved()
    {
        Remarks("NHI3001 will ask which scope these tools need. Say it in the code, with [ToolScope(\"...\")] on the method,\n"
            + "or here, under 'tools:', as   name: { scopes: [...] }   and give the scope to the agent above.",
            _tools.Where(t => t.IsGranted && t.Scopes.Count == 0));
        Remarks("The build saw these tools, but not which agent has them: add each to the agent that needs it.",
            _tools.Where(t => !t.IsGranted && YamlText.IsName(t.Name)));
        Remarks("The build cannot tell the names of these tools: add the name that the model sees to the agent that needs it.",
            _tools.Where(t => t.Name is null));
        Remarks("A policy cannot hold the names of these tools; give them a name without spaces and wildcards.",
            _tools.Where(t => t.Name is not null && !YamlText.IsName(t.Name)));
    }

    private void Secrets()
    {
        if (_secrets.Count == 0)
        {
            return;
        }

        Line("");
        Line("# No tool and no host may have these yet: add   tools: [...]   and   hosts: [...]   to those that need it.");
        Line("secrets:");
        foreach (var secret in _secrets)
        {
            var key = Regex.Replace(secret.Key, "[^A-Za-z0-9_]|^(?=[0-9])", "_");
            Line("  # " + secret.Value + "; the source is a guess, it may also be config:SECTION:KEY");
            Line("  " + YamlText.Scalar(secret.Key) + ": { source: \"env:" + key + "\" }");
        }
    }

    private void Remarks(string heading, IEnumerable<Tool> tools)
    {
        var lines = tools.Select(t => "#   " + (t.Name is null ? "" : t.Name + ": ") + t.Seen).ToList();
        if (lines.Count == 0)
        {
            return;
        }

        Line("");
        foreach (var line in heading.Split('\n').Select(l => "# " + l).Concat(lines))
        {
            Line(line);
        }
    }

    /// <summary>The agents that get the tool: those the build saw with it, else the only one there is, else nobody.</summary>
    private IEnumerable<string> Owners(IEnumerable<string> seen)
    {
        var known = seen.Where(_agents.ContainsKey).Distinct().ToList();
        return known.Count == 0 && _agents.Count == 1 ? _agents.Keys : known;
    }

    private string Seen(ProjectInventory project, SeenTool tool) =>
        (tool.Method is null ? "registered at " : tool.Method + ", registered at ") + Places(project, tool.At)
        + (tool.Scopes.Count > 0 ? "; needs " + string.Join(", ", tool.Scopes) : "");

    private string Places(ProjectInventory project, IReadOnlyList<string> at)
    {
        var places = at.Count > 0 ? string.Join(", ", at) : "an unknown place";
        return project.Name == _project ? places : places + " of " + project.Name;
    }

    private static void Add(SortedDictionary<string, string> names, string? name, string at, bool allowed)
    {
        if (allowed)
        {
            names[name!] = names.TryGetValue(name!, out var before) && before != at ? before + "; " + at : at;
        }
    }

    private void Line(string line) => _text.Append(YamlText.Comment(line)).Append('\n');

    private sealed record Tool(string? Name, IReadOnlyList<string> Scopes, IReadOnlyList<string> Agents, string Seen)
    {
        public bool IsGranted => Agents.Count > 0 && YamlText.IsName(Name);
    }
}
