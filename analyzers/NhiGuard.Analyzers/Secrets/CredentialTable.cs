using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>The APIs of both rules, and which arguments of a call they speak of.</summary>
internal static class CredentialTable
{
    private static readonly ILookup<string, CredentialApi> _byName;

    static CredentialTable()
    {
        All = [.. CredentialApis.All, .. CryptoKeyApis.All];
        _byName = All.ToLookup(a => a.Member == ".ctor" ? NameInCode(a) : a.Member, StringComparer.Ordinal);
    }

    public static IReadOnlyList<CredentialApi> All { get; }

    /// <summary>How the type is written where it is created.</summary>
    public static string NameInCode(CredentialApi api) => api.TypeName.Split('`')[0];

    /// <summary>The arguments of <paramref name="call"/>, a call by <paramref name="name"/>, that are credentials.</summary>
    public static IEnumerable<CredentialSite> Arguments(string name, SyntaxNode call, SourceModels models, CancellationToken token)
    {
        var rows = _byName[name].Where(r => r.Parameter.Length > 0 && (call is InvocationExpressionSyntax) == (r.Member != ".ctor")).ToList();
        var info = models.Of(call).GetSymbolInfo(call, token);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol method || method.ContainingType.TypeKind == TypeKind.Error)
        {
            foreach (var row in rows.Where(r => IsTold(r, call)).GroupBy(r => r.Ordinal).Select(g => g.First()))
            {
                var all = Flow.Arguments.All(call);
                if (row.Ordinal >= 0 && row.Ordinal < all.Count)
                {
                    yield return new(all[row.Ordinal].Value, null, CredentialUse.Of(row));
                }
            }

            yield break;
        }

        // The parameters of the compilation's own methods are looked at where they are declared.
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!definition.DeclaringSyntaxReferences.IsEmpty)
        {
            yield break;
        }

        foreach (var parameter in definition.Parameters)
        {
            var row = rows.FirstOrDefault(r => r.Parameter == parameter.Name && Derives(definition.ContainingType, r.Type));
            var use = row is not null ? CredentialUse.Of(row) : ByName(parameter);
            foreach (var argument in use is null ? [] : Flow.Arguments.For(method, call, parameter.Ordinal))
            {
                yield return new(argument, null, use!);
            }
        }
    }

    /// <summary>What the property <paramref name="target"/> takes, when the table has it.</summary>
    public static CredentialUse? Property(string name, ExpressionSyntax target, SourceModels models, CancellationToken token)
    {
        var rows = _byName[name].Where(r => r.Parameter.Length == 0).ToList();
        return rows.Count > 0 && models.Of(target).GetSymbolInfo(target, token).Symbol is IPropertySymbol property
            && rows.FirstOrDefault(r => Derives(property.ContainingType, r.Type)) is { } row
            ? CredentialUse.Of(row)
            : null;
    }

    private static CredentialUse? ByName(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String && CredentialNames.Classify(parameter.Name, []) is var kind and not CredentialKind.None
            ? CredentialUse.Named(kind, parameter.Name)
            : null;

    // Without its type a call is told by a name that says what it does, or by the type it is called on.
    private static bool IsTold(CredentialApi row, SyntaxNode call) =>
        row.Member == ".ctor"
        || row.Member is "CreateEncryptor" or "CreateDecryptor" or "WithClientSecret" or "PasswordSignInAsync" or "AppendChar" or "Authenticate" or "AuthenticateAsync"
        || Flow.Arguments.Receiver(call)?.ToString() == row.TypeName;

    private static bool Derives(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.MetadataName.Length <= name.Length
                && name.EndsWith(type.MetadataName, StringComparison.Ordinal)
                && $"{type.ContainingNamespace?.ToDisplayString()}.{type.MetadataName}" == name)
            {
                return true;
            }
        }

        return false;
    }
}
