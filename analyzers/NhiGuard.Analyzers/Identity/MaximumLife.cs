using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Identity;

/// <summary>How long a token may live, as the project says.</summary>
internal static class MaximumLife
{
    /// <summary>The maximum for a file: <c>nhiguard.max_token_lifetime</c>, else the property NhiGuardMaxTokenLifetime, else the default.</summary>
    public static TimeSpan Of(AnalyzerOptions options, SyntaxTree tree) =>
        Read(options.AnalyzerConfigOptionsProvider.GetOptions(tree), "nhiguard.max_token_lifetime")
        ?? Read(options.AnalyzerConfigOptionsProvider.GlobalOptions, "build_property.NhiGuardMaxTokenLifetime")
        ?? LongLivedCredential.DefaultMaximum;

    private static TimeSpan? Read(AnalyzerConfigOptions options, string key)
    {
        if (!options.TryGetValue(key, out var text) || text.Trim() is not { Length: > 1 and < 8 } value
            || !int.TryParse(value.Substring(0, value.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return value[value.Length - 1] switch
        {
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            'd' => TimeSpan.FromDays(number),
            _ => null,
        };
    }
}
