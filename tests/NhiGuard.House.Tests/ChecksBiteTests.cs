using NhiGuard.House.Checks;
using NhiGuard.Secrets;

namespace NhiGuard.House;

/// <summary>A check that cannot fail is no check: each is shown a house with its fault.</summary>
[TestFixture]
public sealed class ChecksBiteTests
{
    private ScratchCheckout _scratch = null!;

    [SetUp]
    public void Empty_house() => _scratch = new();

    [TearDown]
    public void Tear_down() => _scratch.Dispose();

    [TestCase("analyzers/NhiGuard.Rules", "ProjectReference", "../NhiGuard.Analyzers/NhiGuard.Analyzers.csproj")]
    [TestCase("analyzers/NhiGuard.Analyzers", "ProjectReference", "../../runtime/NhiGuard.Runtime/NhiGuard.Runtime.csproj")]
    [TestCase("analyzers/NhiGuard.Analyzers", "PackageReference", "Microsoft.Extensions.AI")]
    [TestCase("codefixes/NhiGuard.CodeFixes", "ProjectReference", "../../runtime/NhiGuard.Runtime/NhiGuard.Runtime.csproj")]
    [TestCase("runtime/NhiGuard.Runtime", "ProjectReference", "../NhiGuard.Extensions.AI/NhiGuard.Extensions.AI.csproj")]
    [TestCase("runtime/NhiGuard.SemanticKernel", "ProjectReference", "../NhiGuard.Extensions.AI/NhiGuard.Extensions.AI.csproj")]
    public void Arrow(string project, string item, string target)
    {
        _scratch.Write($"{project}/{Path.GetFileName(project)}.csproj", $"<Project><ItemGroup><{item} Include=\"{target}\" /></ItemGroup></Project>");
        Assert.That(ArrowCheck.Of(_scratch.Checkout), Has.Exactly(1).Items.And.All.StartsWith(project));
    }

    [Test]
    public void Projects()
    {
        _scratch.Write(Checkout.Solution, "");
        _scratch.Write("runtime/NhiGuard.New/NhiGuard.New.csproj", "<Project />");
        Assert.That(ProjectsCheck.Of(_scratch.Checkout), Has.Exactly(1).Contains("dotnet sln").And.Exactly(1).Contains("target framework")
            .And.Exactly(2).Contains("PublicAPI."));
    }

    [Test]
    public void Size()
    {
        _scratch.Write("analyzers/Long.cs", string.Concat(Enumerable.Repeat("//\n", 401)));
        Assert.That(SizeCheck.Of(_scratch.Checkout), Has.Exactly(3).Items);
    }

    [Test]
    public void Secret()
    {
        var example = SecretExamples.Create(SecretFormats.All[0].Id, seed: 7);
        _scratch.Write("docs/notes.md", $"one\ntwo {example}\n");
        Assert.That(SecretCheck.Of(_scratch.Checkout).Single(), Does.StartWith("docs/notes.md(2)").And.Not.Contain(example));
    }

    [Test]
    public void Place()
    {
        _scratch.Write("nuget.config", "<packageSources><clear /></packageSources>");
        _scratch.Write("README.md", string.Concat("https://packages.example.com", "/v3/index.json"));
        _scratch.Write("notes.md", _scratch.Checkout.Root);
        Assert.That(PlaceCheck.Of(_scratch.Checkout), Has.Exactly(3).Items);
    }

    [Test]
    public void Decision()
    {
        _scratch.Write("docs/decisions/0001-first.md", "");
        _scratch.Write("docs/decisions/0003-third.md", "");
        _scratch.Write("docs/decisions/Fourth.md", "");
        Assert.That(DecisionCheck.Of(_scratch.Checkout), Has.Exactly(2).Items);
    }
}
