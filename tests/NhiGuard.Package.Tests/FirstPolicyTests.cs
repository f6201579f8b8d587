using NhiGuard.Build.Tasks;

namespace NhiGuard.Package;

/// <summary>The text of a first policy; whatever the inventory holds, the reader takes it and it grants no more than was seen.</summary>
internal sealed class FirstPolicyTests
{
    [Test]
    public void Exactly_what_was_seen_is_granted_and_each_grant_says_where_it_comes_from()
    {
        var text = Write("""
            {"name":"Contoso.SupportBot","agents":[{"name":"support-bot","at":["Program.cs:12"]}],
             "tools":[{"name":"search_docs","method":"App.Tools.SearchDocs","scopes":["docs.read"],"agents":["support-bot"],"at":["Program.cs:20"]},
                      {"name":"delete_user","method":"App.Tools.DeleteUser","scopes":[],"agents":[],"at":["Program.cs:21"]},
                      {"name":null,"method":null,"at":["Plugins.cs:3"]}],
             "secrets":[{"name":"CRM_API_KEY","at":["Crm.cs:9"]}]}
            """);

        Assert.That(text, Does.EndWith("""
            version: 1

            # observe judges and logs; enforce also carries the verdicts out.
            mode: observe

            agents:
              # Program.cs:12
              support-bot:
                tools:
                  # App.Tools.DeleteUser, registered at Program.cs:21
                  - delete_user
                  # App.Tools.SearchDocs, registered at Program.cs:20; needs docs.read
                  - search_docs
                scopes: [docs.read]

            # NHI3001 will ask which scope these tools need. Say it in the code, with [ToolScope("...")] on the method,
            # or here, under 'tools:', as   name: { scopes: [...] }   and give the scope to the agent above.
            #   delete_user: App.Tools.DeleteUser, registered at Program.cs:21

            # The build cannot tell the names of these tools: add the name that the model sees to the agent that needs it.
            #   registered at Plugins.cs:3

            # No tool and no host may have these yet: add   tools: [...]   and   hosts: [...]   to those that need it.
            secrets:
              # Crm.cs:9; the source is a guess, it may also be config:SECTION:KEY
              CRM_API_KEY: { source: "env:CRM_API_KEY" }

            """.ReplaceLineEndings("\n")));
        Assert.That(Read(text).Agents["support-bot"].Tools, Is.EquivalentTo(new[] { "search_docs", "delete_user" }));
    }

    [Test]
    public void An_unknown_agent_is_named_after_the_project()
    {
        var policy = Read(Write("""{"name":"Contoso.SupportBot","tools":[{"name":"a","agents":[]}]}"""));
        Assert.That(policy.Agents.Keys, Is.EqualTo(new[] { "contoso-support-bot" }));
        Assert.That(policy.Agents["contoso-support-bot"].Tools, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void A_tool_of_no_agent_is_granted_to_none_of_several()
    {
        var text = Write("""{"name":"P","agents":[{"name":"one"},{"name":"two"}],"tools":[{"name":"loose","at":["P.cs:4"]},{"name":"held","agents":["two"]}]}""");
        var policy = Read(text);
        Assert.That(policy.Agents["one"].Tools, Is.Empty);
        Assert.That(policy.Agents["two"].Tools, Is.EqualTo(new[] { "held" }));
        Assert.That(text, Does.Contain("#   loose: registered at P.cs:4"));
    }

    [Test]
    public void Scopes_of_all_places_of_a_tool_are_held()
    {
        var text = Write(
            """{"name":"P","tools":[{"name":"t","scopes":["b"],"at":["P.cs:1"]}]}""",
            """{"name":"Lib","tools":[{"name":"t","scopes":["a"],"at":["L.cs:2"]}]}""");
        Assert.That(Read(text).Agents["p"].Scopes, Is.EquivalentTo(new[] { "a", "b" }));
        Assert.That(text, Does.Contain("registered at P.cs:1; needs b; registered at L.cs:2 of Lib; needs a"));
    }

    [TestCase("true")]
    [TestCase("12")]
    [TestCase("0x1f")]
    [TestCase("~")]
    [TestCase("- dash")]
    [TestCase("{brace}")]
    [TestCase("a: b")]
    [TestCase("a #b")]
    [TestCase("it's \\\"quoted\\\" \\\\")]
    [TestCase("two\\nlines")]
    [TestCase("\\u2028evil")]
    [TestCase("*")]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("\\u200binvisible")]
    [TestCase("\\ufffd \\ufdd0 \\uffff")]
    [TestCase("\\ud83d")]
    [TestCase("\\ud83d\\ude00")]
    [TestCase("übersetze_文書")]
    public void Names_that_mean_something_to_yaml_stay_names(string name)
    {
        var policy = Read(Write($$$"""
            {"name":"P","agents":[{"name":"{{{name}}}"}],
             "tools":[{"name":"{{{name}}}","scopes":["{{{name}}}"],"agents":["{{{name}}}"],"method":"{{{name}}}","at":["{{{name}}}\nmode: enforce"]}],
             "secrets":[{"name":"{{{name}}}","at":["\r\nsecrets: {}"]}]}
            """));
        Assert.That(policy.Mode, Is.EqualTo(GuardMode.Observe));
        Assert.That(policy.Agents, Has.Count.EqualTo(1));
        Assert.That(policy.Agents.Values.Single().Tools, Has.Count.LessThanOrEqualTo(1));
    }

    [TestCase("SupportBot", "support-bot")]
    [TestCase("Contoso.HRAgent", "contoso-hr-agent")]
    [TestCase("my_app 2", "my-app-2")]
    [TestCase("...", "agent")]
    public void Projects_are_named_as_agents_are(string project, string agent) => Assert.That(YamlText.Kebab(project), Is.EqualTo(agent));

    private static string Write(params string[] projects)
    {
        var first = ProjectInventory.Parse(projects[0]).Name;
        return new FirstPolicy(Inventory.Parse($$"""{"version":1,"projects":[{{string.Join(',', projects)}}]}"""), first).Write();
    }

    private static Policy Read(string text)
    {
        var result = PolicyReader.Read(text);
        Assert.That(result.Errors, Is.Empty, text);
        return result.Policy!;
    }
}
