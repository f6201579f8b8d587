using Microsoft.CodeAnalysis.CSharp;
using NhiGuard.Analyzers;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard;

[TestFixture]
public sealed class WellKnownNamesTests
{
    private static readonly Lazy<CSharpCompilation> s_everything = new(() =>
        CSharpCompilation.Create("Everything", references: References.Get("all")));

    private static IEnumerable<string> Names =>
        typeof(WellKnownNames).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    [TestCaseSource(nameof(Names))]
    public void Every_name_is_a_type_of_a_real_package(string name) =>
        Assert.That(s_everything.Value.GetTypesByMetadataName(name), Is.Not.Empty);
}
