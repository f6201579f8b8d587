using NhiGuard.Cases;
using NhiGuard.Secrets;
using NUnit.Framework;

namespace NhiGuard.Inventory;

[TestFixture]
public sealed class InventoryGeneratorTests
{
    private const string App = """
        using Microsoft.Extensions.AI;
        using NhiGuard;

        var client = new ChatClientBuilder((IChatClient)null!).UseNhiGuard("support-bot").Build();
        var options = new ChatOptions
        {
            Tools =
            [
                AIFunctionFactory.Create(App.Documents.Search, "search_docs"),
                AIFunctionFactory.Create(App.Documents.Search, "search_docs"),
                AIFunctionFactory.Create(App.Documents.DeleteAsync),
                AIFunctionFactory.Create((string x) => x, args[0]),
            ],
        };
        var header = "Bearer " + SecretRef.Prefix + "CRM_API_KEY";
        var other = SecretRef.For("MAIL \u00fc");

        namespace App
        {
            static class Documents
            {
                [ToolScope("docs.read", "docs.list")]
                public static string Search(string query) => query;

                public static Task DeleteAsync(int id) => Task.CompletedTask;

                public static async Task<string> KeyAsync(SecretBroker broker)
                {
                    await using var lease = await broker.LeaseAsync("CRM_API_KEY", "crm.contoso.com");
                    return "";
                }
            }
        }
        """;

    [Test]
    public void Embeds_the_canonical_text() => Assert.That(Emitted.Of(App).GetRawText(), Is.EqualTo(
        """{"name":"Cases","targetFramework":"net10.0","agents":[{"name":"support-bot","at":["Program.cs:4"]}],"tools":["""
        + """{"name":null,"method":null,"scopes":[],"agents":["support-bot"],"at":["Program.cs:12"]},"""
        + """{"name":"Delete","method":"App.Documents.DeleteAsync","scopes":[],"agents":["support-bot"],"at":["Program.cs:11"]},"""
        + """{"name":"search_docs","method":"App.Documents.Search","scopes":["docs.list","docs.read"],"agents":["support-bot"],"at":["Program.cs:9","Program.cs:10"]}],"secrets":"""
        + """[{"name":"CRM_API_KEY","at":["Program.cs:15","Program.cs:29"]},{"name":"MAIL \u00fc","at":["Program.cs:16"]}]}"""));

    [TestCase("")]
    [TestCase("NhiGuardEmitInventory=")]
    [TestCase("NhiGuardEmitInventory=false")]
    [TestCase("NhiGuardEmitInventory=yes")]
    public void Embeds_nothing_unless_asked(string properties) =>
        Assert.That(Emitted.By(CaseProject.Compile(new("guard", null, ""), [("/project/Program.cs", App)]), properties), Is.Null);

    [Test]
    public void Is_empty_without_an_agent_framework()
    {
        var compilation = CaseProject.Compile(new("core", null, ""), [("/project/C.cs", "class C { object Create() => Create(); }")]);
        Assert.That(
            Emitted.By(compilation, "NhiGuardEmitInventory=True"),
            Is.EqualTo("""{"name":"Cases","targetFramework":null,"agents":[],"tools":[],"secrets":[]}"""));
    }

    [Test]
    public void Does_not_depend_on_the_order_of_files()
    {
        (string, string)[] files =
        [
            ("/project/A.cs", "using Microsoft.Extensions.AI; class A { static int Run() => 1; AITool T() => AIFunctionFactory.Create(Run, \"b\"); }"),
            ("/project/B/B.cs", "using Microsoft.Extensions.AI; class B { AITool T() => AIFunctionFactory.Create(() => 1, \"a\"); }"),
        ];
        var surroundings = new Surroundings("ai", null, "");
        Assert.That(
            Emitted.By(CaseProject.Compile(surroundings, files), Emitted.On),
            Is.EqualTo(Emitted.By(CaseProject.Compile(surroundings, files.Reverse()), Emitted.On)));
    }

    [TestCase("/project/Tools/Search.cs", "Tools/Search.cs:3")]
    [TestCase("/shared/Search.cs", "Search.cs:3")]
    [TestCase("\\project\\Tools\\Search.cs", "Tools/Search.cs:3")]
    public void Places_are_relative_to_the_project(string path, string expected)
    {
        var code = "using Microsoft.Extensions.AI;\nclass C { AITool T() =>\n AIFunctionFactory.Create(() => 1, \"a\"); }";
        Assert.That(Emitted.Of(code, "ai", path).GetProperty("tools")[0].GetProperty("at")[0].GetString(), Is.EqualTo(expected));
    }

    [Test]
    public void Never_holds_a_credential()
    {
        var secret = SecretExamples.Expand("{{secret:stripe-secret-key}}");
        var inventory = Emitted.Of($$"""
            using Microsoft.Extensions.AI;
            using NhiGuard;

            class C(ChatClientBuilder builder, SecretBroker broker)
            {
                [ToolScope("{{secret}}")] static string Run() => "";
                AITool Named() => AIFunctionFactory.Create(Run, "{{secret}}");
                AITool Scoped() => AIFunctionFactory.Create(Run);
                void Guard() => builder.UseNhiGuard("{{secret}}");
                string For() => SecretRef.For("{{secret}}") + SecretRef.Prefix + "{{secret}}";
            }
            """);
        Assert.That(inventory.GetRawText().Contains(secret, StringComparison.Ordinal), Is.False);
        Assert.That(inventory.GetProperty("tools")[1].GetProperty("scopes")[0].GetString(), Is.EqualTo("[redacted]"));
    }
}
