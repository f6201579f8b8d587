using System.Reflection;
using System.Runtime.Loader;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Deserialization;

/// <summary>The binder that the fix writes, in use: what was written before is read, and other names are refused.</summary>
[TestFixture]
public sealed class KnownTypesBinderTests
{
    private const string Payload = """{ "Lines": { "$type": "System.Collections.Generic.List`1[[Contoso.Orders.Line, Case]], System.Private.CoreLib", "$values": [ { "$type": "Contoso.Orders.Parcel, Case" } ] } }""";

    private Type _store = null!;

    [OneTimeSetUp]
    public async Task Fix()
    {
        var @case = Case.All.Single(c => c.ToString() == "NHI2002/json-known-types");
        var (project, _) = await new FixedCase(@case).ApplyAsync();
        using var image = new MemoryStream();
        var compilation = (await project.GetCompilationAsync())!.WithAssemblyName("Case");
        Assert.That(compilation.Emit(image).Success, Is.True);
        image.Position = 0;
        var context = new AssemblyLoadContext("case");
        context.LoadFromAssemblyPath(compilation.References.Select(r => r.Display!).Single(path => Path.GetFileName(path) == "Newtonsoft.Json.dll"));
        _store = context.LoadFromStream(image).GetType("Contoso.Orders.OrderStore")!;
    }

    [Test]
    public void Reads_what_was_written()
    {
        var order = Call("Read", Payload);
        Assert.That(Lines(order), Is.EqualTo(["Parcel"]));
        Assert.That(Lines(Call("Read", (string)Call("Write", order)!)), Is.EqualTo(["Parcel"]));
    }

    [TestCase("System.IO.FileInfo, System.Private.CoreLib")]
    [TestCase("Contoso.Orders.Unrelated, Case")]
    [TestCase("Contoso.Orders.Parcel[], Case")]
    public void Refuses_other_names(string name)
    {
        var error = Assert.Throws<TargetInvocationException>(() => Call("Read", Payload.Replace("Contoso.Orders.Parcel, Case", name)))!;
        Assert.That(error.ToString(), Does.Contain("a type that is not known"));
    }

    private object? Call(string method, object? argument) => _store.GetMethod(method)!.Invoke(null, [argument]);

    private static IEnumerable<string> Lines(object? order) =>
        ((System.Collections.IEnumerable)order!.GetType().GetProperty("Lines")!.GetValue(order)!).Cast<object>().Select(line => line.GetType().Name);
}
