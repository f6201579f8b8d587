using Microsoft.CodeAnalysis;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>What XML readers do by themselves, in the framework that a compilation is for.</summary>
internal sealed class XmlDefaults(Compilation compilation)
{
    private const string Framework = ".NETFramework,Version=v";
    private static readonly Version s_quiet = new(4, 5, 2);

    private readonly Lazy<Version?> _version = new(() => Find(compilation));

    /// <summary>True for .NET Framework, which compiles the scripts of a stylesheet.</summary>
    public bool RunScripts => _version.Value is not null;

    /// <summary>True for .NET Framework before 4.5.2, where XmlDocument and XmlTextReader have a resolver that fetches.</summary>
    public bool Fetch => _version.Value is { } version && version < s_quiet;

    // The build writes the framework into the assembly. Without that: AppContext came with 4.6, and 4.5.2 cannot be told from 4.5.
    private static Version? Find(Compilation compilation)
    {
        var target = compilation.Assembly.GetAttributes()
            .FirstOrDefault(a => a.AttributeClass?.Name == "TargetFrameworkAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;
        if (target is not null)
        {
            return target.StartsWith(Framework, StringComparison.Ordinal) && Version.TryParse(target.Substring(Framework.Length).Split(',')[0], out var version) ? version : null;
        }

        var core = compilation.ObjectType.ContainingAssembly;
        return core?.Name != "mscorlib" ? null
            : core.GetTypeByMetadataName("System.AppContext") is null ? new(4, 0)
            : new(4, 6);
    }
}
