using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Build.Framework;
using NhiGuard.Build.Tasks;

namespace NhiGuard.Package;

/// <summary>The task that merges what the compiler embedded into assemblies.</summary>
internal sealed class WriteInventoryTests
{
    private const string App = """{"name":"App","targetFramework":"net10.0","agents":[],"tools":[{"name":"say \"hi\"","at":["A.cs:1"]}],"secrets":[]}""";
    private const string Lib = """{"name":"Lib","agents":[]}""";

    [Test]
    public void Projects_are_merged_in_one_order_whatever_the_order_of_the_assemblies()
    {
        using var folder = new Scratch();
        var lib = folder.Assembly("Lib", Lib);
        var app = folder.Assembly("App", App);
        var none = folder.Assembly("None", null);
        var native = folder.File("native.dll", "no assembly at all");

        var forth = folder.Write(out _, app, none, lib, native, folder.File("readme.txt", ""));
        var back = folder.Write(out _, native, lib, lib, none, app);

        Assert.That(forth, Is.EqualTo($$"""{"version":1,"projects":[{{"\n"}}{{App}},{{"\n"}}{{Lib}}{{"\n"}}]}{{"\n"}}"""));
        Assert.That(back, Is.EqualTo(forth));
    }

    [Test]
    public void Without_any_the_file_is_whole()
    {
        using var folder = new Scratch();
        Assert.That(folder.Write(out _), Is.EqualTo("{\"version\":1,\"projects\":[\n\n]}\n"));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{\"name\":\"App\",")]
    [TestCase("{\"name\":\"App\"")]
    [TestCase("{\"name\":\"App\"}]}")]
    [TestCase("{\"name\":\"App\"},{\"name\":\"More\"}")]
    [TestCase("{\"agents\":[]}")]
    public void A_broken_one_is_an_error_that_names_the_assembly(string json)
    {
        using var folder = new Scratch();
        var broken = folder.Assembly("Broken", json);

        Assert.That(folder.Write(out var errors, broken), Is.Null);
        Assert.That(errors.Single().File, Is.EqualTo(broken));
        Assert.That(errors.Single().Message, Does.Contain("cannot be read"));
    }

    private sealed class Scratch : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("nhiguard-inventory-").FullName;

        public string File(string name, string text)
        {
            var path = Path.Combine(_folder, name);
            System.IO.File.WriteAllText(path, text);
            return path;
        }

        public string Assembly(string name, string? inventory)
        {
            var path = Path.Combine(_folder, name + ".dll");
            var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
            var constructor = typeof(AssemblyMetadataAttribute).GetConstructors().Single();
            assembly.SetCustomAttribute(new CustomAttributeBuilder(constructor, ["Other", "value"]));
            if (inventory is not null)
            {
                assembly.SetCustomAttribute(new CustomAttributeBuilder(constructor, ["NhiGuard.Inventory", inventory]));
            }

            assembly.DefineDynamicModule(name).DefineType("T").CreateType();
            assembly.Save(path);
            return path;
        }

        public string? Write(out List<BuildErrorEventArgs> errors, params string[] assemblies)
        {
            var engine = new Engine();
            var file = Path.Combine(_folder, "inventory.json");
            var task = new WriteInventory { BuildEngine = engine, Assemblies = [.. assemblies.Select(a => new Item(a))], File = file };
            var done = task.Execute();
            errors = engine.Errors;
            return done ? System.IO.File.ReadAllText(file) : null;
        }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
