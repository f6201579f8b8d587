using System.Text;
using Microsoft.CodeAnalysis.Text;
using NhiGuard.CodeFixes.Tools;
using NUnit.Framework;

namespace NhiGuard.Tools;

[TestFixture]
public sealed class PolicyEntryTests
{
    private const string Head = "version: 1\nmode: observe\n";

    [TestCase(
        "agents:\n  bot:\n    tools: [search]\n",
        "agents:\n  bot:\n    tools: [search]\n    scopes: [search.call]\n\ntools:\n  search: { scopes: [search.call], approval: { always: true } }\n",
        TestName = "Neither_scopes_nor_tools")]
    [TestCase(
        "agents:\n  bot: { tools: [search] } # the bot\n# the end\n",
        "agents:\n  bot: { tools: [search], scopes: [search.call] } # the bot\n\ntools:\n  search: { scopes: [search.call], approval: { always: true } }\n# the end\n",
        TestName = "Agent_in_braces")]
    [TestCase(
        "agents:\n    bot:\n        scopes:\n        - a   # first\n        - b   # second\n        tools:\n        - search # here\n\ntools:\n    other:\n        scopes:\n        - a\n",
        "agents:\n    bot:\n        scopes:\n        - a   # first\n        - b   # second\n        - search.call\n        tools:\n        - search # here\n\ntools:\n    other:\n        scopes:\n        - a\n    search: { scopes: [search.call], approval: { always: true } }\n",
        TestName = "Lists_with_dashes")]
    [TestCase(
        "tools: {}\nagents: { bot: { tools: [search], scopes: [] } }",
        "tools: { search: { scopes: [search.call], approval: { always: true } } }\nagents: { bot: { tools: [search], scopes: [search.call] } }",
        TestName = "Empty_brackets_and_no_last_line_end")]
    [TestCase(
        "agents:\n  bot: { tools: [search], scopes: [\n    a, # first\n    b, # second\n  ] }\n",
        "agents:\n  bot: { tools: [search], scopes: [\n    a, # first\n    b, search.call, # second\n  ] }\n\ntools:\n  search: { scopes: [search.call], approval: { always: true } }\n",
        TestName = "List_over_several_lines")]
    [TestCase(
        "agents:\n  bot: { tools: [search] }\ntools:\n  search: { approval: { never: true } }\n",
        "agents:\n  bot: { tools: [search], scopes: [search.call] }\ntools:\n  search: { approval: { never: true }, scopes: [search.call] }\n",
        TestName = "Decision_about_approval_stays")]
    [TestCase(
        "agents:\n  bot: { tools: [search] }\ntools:\n  search:\n    mode: enforce # strict\n  other: { scopes: [b] }\n",
        "agents:\n  bot: { tools: [search], scopes: [search.call] }\ntools:\n  search:\n    mode: enforce # strict\n    scopes: [search.call]\n    approval: { always: true }\n  other: { scopes: [b] }\n",
        TestName = "Entry_without_scopes")]
    [TestCase(
        "agents:\n  bot: { tools: [search] }\ntools:\n  search: { scopes: [] }\n",
        "agents:\n  bot: { tools: [search], scopes: [search.call] }\ntools:\n  search: { scopes: [search.call], approval: { always: true } }\n",
        TestName = "Entry_with_no_scope_in_its_list")]
    [TestCase(
        "agents:\n  \"sales bot\":\n    tools: [other, search]\n  other-bot:\n    tools: [other]\n  'third':\n    tools: [search]\n    scopes: [a]\nrules:\n  NHI3001: { runtime: alert }\n",
        "agents:\n  \"sales bot\":\n    tools: [other, search]\n    scopes: [search.call]\n  other-bot:\n    tools: [other]\n  'third':\n    tools: [search]\n    scopes: [a, search.call]\n\ntools:\n  search: { scopes: [search.call], approval: { always: true } }\nrules:\n  NHI3001: { runtime: alert }\n",
        TestName = "Every_agent_that_holds_the_tool_and_no_other")]
    public void Adds_an_entry(string before, string after)
    {
        Assert.That(Add(Head + before, "search"), Is.EqualTo(Head + after));
        Assert.That(Add((Head + before).Replace("\n", "\r\n"), "search"), Is.EqualTo((Head + after).Replace("\n", "\r\n")), "with CR LF");
    }

    [TestCase("crm/create-ticket")]
    [TestCase("true")]
    [TestCase("12")]
    [TestCase("a:b")]
    [TestCase("say\"it\\")]
    [TestCase("größe")]
    [TestCase("[x]")]
    [TestCase("#1")]
    public void Names_are_read_back(string tool)
    {
        var quoted = "\"" + tool.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
        var servers = tool.Contains('/') ? "servers: { crm: { package: \"npm:crm@1.4.2\" } }\n" : "";
        Assert.That(Add($"{Head}{servers}agents: {{ bot: {{ tools: [{quoted}] }} }}\n", tool), Is.Not.Null);
    }

    [Test]
    public void Whole_policy_in_braces() => Assert.That(
        Add("{ version: 1, mode: observe, agents: { bot: { tools: [search] } } }", "search"),
        Is.EqualTo("{ version: 1, mode: observe, agents: { bot: { tools: [search], scopes: [search.call] } }, "
            + "tools: { search: { scopes: [search.call], approval: { always: true } } } }"));

    [Test]
    public void Nothing_for_a_tool_that_nobody_holds() =>
        Assert.That(Add(Head + "agents: { bot: { tools: [other] } }", "search"), Is.Null);

    [Test]
    public void Encoding_stays()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(Head + "agents: { bot: { tools: [search] } } # Grüße\n")).ToArray();
        using var stream = new MemoryStream(bytes);
        var text = SourceText.From(stream);

        var changed = Entry(text, "search")!;

        Assert.That(changed.Encoding!.GetPreamble(), Is.EqualTo(encoding.GetPreamble()));
        Assert.That(changed.ToString(), Does.Contain("# Grüße").And.Contain("search.call"));
    }

    private static string? Add(string text, string tool) => Entry(SourceText.From(text, Encoding.UTF8), tool)?.ToString();

    private static SourceText? Entry(SourceText text, string tool)
    {
        var before = PolicyReader.Read(text.ToString());
        Assert.That(before.Errors, Is.Empty);
        var changed = PolicyEntry.Add(text, before.Policy!, new ToolUse(null, tool, []));
        if (changed is not null)
        {
            var after = PolicyReader.Read(changed.ToString()).Policy!;
            foreach (var agent in after.Agents.Values)
            {
                var grants = before.Policy!.Agents[agent.Name];
                var added = grants.Tools.Contains(tool) ? [tool + ".call"] : Array.Empty<string>();
                Assert.That(agent.Scopes, Is.EqualTo(grants.Scopes.Concat(added)), "nobody is given more");
                Assert.That(agent.Tools, Is.EqualTo(grants.Tools));
            }
        }

        return changed;
    }
}
