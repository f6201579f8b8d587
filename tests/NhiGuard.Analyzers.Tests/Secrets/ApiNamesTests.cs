using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NhiGuard.Analyzers.Identity;
using NhiGuard.Cases;
using NUnit.Framework;

namespace NhiGuard.Secrets;

/// <summary>Every type, member and parameter that the tables name is there in the real packages.</summary>
[TestFixture]
public sealed class ApiNamesTests
{
    // Packages of the tables that tests/RealFrameworks does not restore.
    private static readonly string[] s_packagesNotRestored =
    [
        "FluentFTP", "Microsoft.SharePointOnline.CSOM", "Microsoft.Web.Administration", "System.DirectoryServices.AccountManagement", "Twilio",
    ];

    // Names of the identity rules from packages that tests/RealFrameworks does not restore.
    private static readonly (string Name, string Package)[] s_namesNotRestored =
    [
        ("AzureAIAgent", "Microsoft.SemanticKernel.Agents.AzureAI"),
        ("BedrockAgent", "Microsoft.SemanticKernel.Agents.Bedrock"),
        ("ChatCompletionAgent", "Microsoft.SemanticKernel.Agents.Core"),
        ("CreateAIAgent", "Microsoft.Agents.AI.OpenAI before 1.0"),
        ("CreateAIAgentAsync", "Microsoft.Agents.AI.AzureAI.Persistent"),
        ("GetAccessTokenForUserAsync", "Microsoft.Identity.Web.TokenAcquisition"),
        ("GetAuthenticationResultForUserAsync", "Microsoft.Identity.Web.TokenAcquisition"),
        ("OpenAIAssistantAgent", "Microsoft.SemanticKernel.Agents.OpenAI"),
        ("OpenAIResponseAgent", "Microsoft.SemanticKernel.Agents.OpenAI"),
    ];

    private static readonly Lazy<CSharpCompilation> s_everything = new(() =>
        CSharpCompilation.Create("Everything", references: References.Get("all")));

    private static readonly Lazy<HashSet<string>> s_publicNames = new(() =>
        [.. References.Get("all").OfType<PortableExecutableReference>().SelectMany(r => PublicNames(r.FilePath!))]);

    private static IEnumerable<CredentialApi> All => CredentialApis.All.Concat(CryptoKeyApis.All);

    private static IEnumerable<TestCaseData> Restored =>
        All.Where(a => !IsLeftOut(a)).Select(a => new TestCaseData(a).SetArgDisplayNames($"{a.TypeName} {a.Member} {a.Parameter}"));

    private static IEnumerable<TestCaseData> LeftOut =>
        All.Where(IsLeftOut).Select(a => new TestCaseData(a.Type).SetArgDisplayNames(a.Type)).DistinctBy(c => c.Arguments[0]);

    private static IEnumerable<string> IdentityTables =>
        IdentityNames.Keys.Concat(IdentityNames.Persons).Concat(IdentityNames.UserCredentials).Concat(IdentityNames.UserMethods).Concat(IdentityNames.Holders)
            .Distinct();

    private static IEnumerable<string> IdentityRestored => IdentityTables.Except(s_namesNotRestored.Select(n => n.Name));

    [TestCaseSource(nameof(Restored))]
    public void Every_api_of_the_tables_is_real(CredentialApi api)
    {
        var types = s_everything.Value.GetTypesByMetadataName(api.Type);
        Assert.That(types, Is.Not.Empty, $"no type {api.Type}");
        var members = types.SelectMany(t => t.GetMembers(api.Member)).ToList();
        Assert.That(members, Is.Not.Empty, $"{api.Type} declares no {api.Member}");
        Assert.That(members.Any(m => Takes(m, api)), Is.True,
            $"expected '{api.Parameter}' at {api.Ordinal}, found {string.Join("; ", members.Select(m => m.ToDisplayString(s_shown)))}");
    }

    [TestCaseSource(nameof(IdentityRestored))]
    public void Every_name_of_the_identity_rules_is_real(string name) => Assert.That(s_publicNames.Value, Does.Contain(name));

    // When a package is restored after all, its names are looked up like the others.
    [TestCaseSource(nameof(LeftOut))]
    public void What_is_left_out_is_not_restored(string type) => Assert.That(s_everything.Value.GetTypesByMetadataName(type), Is.Empty);

    [Test]
    public void Nothing_is_left_out_that_could_be_looked_up()
    {
        Assert.That(s_namesNotRestored.Select(n => n.Name), Is.SubsetOf(IdentityTables.Except(s_publicNames.Value)));
        Assert.That(s_packagesNotRestored, Is.SubsetOf(All.Select(a => a.Package)));
    }

    private static readonly SymbolDisplayFormat s_shown = SymbolDisplayFormat.CSharpShortErrorMessageFormat.WithParameterOptions(
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName);

    private static bool IsLeftOut(CredentialApi api) => api.Package is { } package && s_packagesNotRestored.Contains(package);

    private static bool Takes(ISymbol member, CredentialApi api) => member switch
    {
        _ when member.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected) => false,
        IPropertySymbol { SetMethod: not null } => api.Parameter.Length == 0 && api.Ordinal < 0,
        IMethodSymbol method => method.Parameters.ElementAtOrDefault(api.Ordinal)?.Name == api.Parameter,
        _ => false,
    };

    private static IEnumerable<string> PublicNames(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) is not (TypeAttributes.Public or TypeAttributes.NestedPublic))
            {
                continue;
            }

            yield return reader.GetString(type.Name);
            foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition).Where(m => (m.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public))
            {
                yield return reader.GetString(method.Name);
            }
        }
    }
}
