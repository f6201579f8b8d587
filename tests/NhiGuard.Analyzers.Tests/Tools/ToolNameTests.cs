using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using NhiGuard.Analyzers;
using NhiGuard.Analyzers.Tools;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Tools;

/// <summary>Names as the sensor reads them beside names as the real framework gives them.</summary>
[TestFixture]
public sealed class ToolNameTests
{
    private const string Code = """
        using System.ComponentModel;
        using System.Reflection;
        using Microsoft.Extensions.AI;

        namespace App
        {
            public class Outer
            {
                public static class Inner
                {
                    public static string Plain() => "";
                    public static Task WithSuffixAsync() => Task.CompletedTask;
                    public static ValueTask<int> ValueAsync() => default;
                    public static Task Async() => Task.CompletedTask;
                    public static Task ReadAsync_2() => Task.CompletedTask;
                    public static Task ReadAsyncNow() => Task.CompletedTask;
                    public static string NotAwaitedAsync() => "";
                    public static string __Under__score_() => "";
                    public static string Größe() => "";
                    public static T Generic<T>(T value) => value;
                    public static async IAsyncEnumerable<int> StreamAsync() { await Task.Yield(); yield return 1; }
                    [DisplayName("shown")] public static string Shown() => "";
                }
            }

            public class Base
            {
                [DisplayName("inherited")] public virtual string Run() => "";
            }

            public sealed class Derived : Base
            {
                public override string Run() => "";
            }

            public sealed class OwnTool : AIFunction
            {
                protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken token) => default;
            }
        }

        public class InGlobalNamespace
        {
            public string Run() => "";

            public class Of<T>
            {
                public T? Run() => default;
            }
        }

        public static class Program
        {
            public static AIFunction[] Tools() =>
            [
                AIFunctionFactory.Create(App.Outer.Inner.Plain),
                AIFunctionFactory.Create(App.Outer.Inner.WithSuffixAsync),
                AIFunctionFactory.Create(App.Outer.Inner.ValueAsync),
                AIFunctionFactory.Create(App.Outer.Inner.Async),
                AIFunctionFactory.Create(App.Outer.Inner.ReadAsync_2),
                AIFunctionFactory.Create(App.Outer.Inner.ReadAsyncNow),
                AIFunctionFactory.Create(App.Outer.Inner.NotAwaitedAsync),
                AIFunctionFactory.Create(App.Outer.Inner.__Under__score_),
                AIFunctionFactory.Create(App.Outer.Inner.Größe),
                AIFunctionFactory.Create(App.Outer.Inner.Generic<int>),
                AIFunctionFactory.Create(App.Outer.Inner.StreamAsync),
                AIFunctionFactory.Create(App.Outer.Inner.Shown),
                AIFunctionFactory.Create(App.Outer.Inner.Shown, name: null),
                AIFunctionFactory.Create(App.Outer.Inner.Shown, "explicit"),
                AIFunctionFactory.Create(App.Outer.Inner.Plain, new AIFunctionFactoryOptions { Name = null }),
                AIFunctionFactory.Create(new App.Derived().Run),
                AIFunctionFactory.Create(new InGlobalNamespace().Run),
                AIFunctionFactory.Create(new InGlobalNamespace.Of<int>().Run),
                AIFunctionFactory.Create("text".Shout),
                AIFunctionFactory.Create([DisplayName("lambda")] () => 1),
            ];

            public static AIFunction Own() => new App.OwnTool();
        }

        public static class Extensions
        {
            public static string Shout(this string text) => text;
        }
        """;

    [Test]
    public void Names_are_those_of_the_real_framework()
    {
        var compilation = CaseProject.Compile(new("ai", null, ""), [("/project/Tools.cs", Code)]);
        var types = WellKnownTypes.Find(compilation);
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        var sensor = new ToolSensor(types);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (model.GetOperation(node) is { } operation && operation.Syntax == node)
            {
                sensor.See(operation);
            }
        }

        var own = DeclaredTool.TryRead(compilation.GetTypeByMetadataName("App.OwnTool")!, types)!;
        Assert.That(sensor.Tools().Append(own).Select(t => $"{t.Name} = {t.MethodName}"), Is.EqualTo(Real(compilation)));
    }

    // Generated methods are no name to look for: the guard sees them, the build cannot promise them.
    private static List<string> Real(Compilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.That(compilation.Emit(stream).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        var paths = compilation.References.Select(r => r.Display!).ToLookup(Path.GetFileNameWithoutExtension);
        var context = new AssemblyLoadContext(nameof(ToolNameTests), isCollectible: true);
        context.Resolving += (c, name) => paths[name.Name!].FirstOrDefault() is { } path ? c.LoadFromAssemblyPath(path) : null;
        stream.Position = 0;
        var program = context.LoadFromStream(stream).GetType("Program")!;
        var tools = ((IEnumerable<object>)program.GetMethod("Tools")!.Invoke(null, null)!)
            .Append(program.GetMethod("Own")!.Invoke(null, null)!)
            .Select(tool =>
            {
                dynamic function = tool;
                System.Reflection.MethodInfo? method = function.UnderlyingMethod;
                var owner = method?.DeclaringType ?? tool.GetType();
                var isGenerated = owner.Name.StartsWith('<') || method?.Name.StartsWith('<') == true;
                owner = owner.IsGenericType ? owner.GetGenericTypeDefinition() : owner;
                var full = $"{owner.FullName!.Replace('+', '.')}.{method?.Name ?? "InvokeCoreAsync"}";
                return $"{(string)function.Name} = {(isGenerated ? null : full)}";
            })
            .ToList();
        context.Unload();
        return tools;
    }
}
