using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Secrets;

namespace NhiGuard.Analyzers.Secrets;

/// <summary>NHI1002 and NHI1003: constants that flow into credentials, keys, salts and initialisation vectors.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HardcodedCredentialAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Names of the user's own, separated by commas, for example <c>nhiguard.credential_names = pin, kode</c>.</summary>
    public const string NamesOption = "nhiguard.credential_names";

    /// <summary>Property of a finding that has a fix: what the value is used as, for its name outside.</summary>
    public const string Target = "NhiGuard.Target";

    private static readonly DiagnosticDescriptor s_credential = Descriptors.Of(HardcodedCredential.Rule);
    private static readonly DiagnosticDescriptor s_key = Descriptors.Of(HardcodedCryptoKey.Rule);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(s_credential, s_key);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var options = start.Options.AnalyzerConfigOptionsProvider;
            var index = new CredentialIndex(start.Compilation, tree => Names(options.GetOptions(tree)));
            start.RegisterSemanticModelAction(c =>
            {
                foreach (var finding in index.Of(c.SemanticModel.SyntaxTree, c.CancellationToken))
                {
                    var descriptor = finding.Use.RuleId == s_key.Id ? s_key : s_credential;
                    var properties = Fix(finding, c.SemanticModel, c.CancellationToken)
                        .WithFingerprint(c.Options, Value(finding, c.SemanticModel, c.CancellationToken));
                    c.ReportDiagnostic(Diagnostic.Create(descriptor, finding.Node.GetLocation(), properties, finding.Length, finding.Use.Target));
                }
            });
        });
    }

    // Only a text that is the credential and nothing else can be read from elsewhere as it stands; code that is being typed is left alone.
    private static ImmutableDictionary<string, string?> Fix(CredentialFinding finding, SemanticModel model, CancellationToken token) =>
        finding.Node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
        && literal.Token.ValueText.Length == finding.Length
        && !literal.SyntaxTree.GetDiagnostics(token).Any(d => d.Severity == DiagnosticSeverity.Error)
        && SecretMove.TryRead(SecretPlace.Whole(literal), model, token, out _) is not null
            ? ImmutableDictionary<string, string?>.Empty.Add(HardcodedSecretAnalyzer.Movable, "0").Add(Target, finding.Use.Name)
            : ImmutableDictionary<string, string?>.Empty;

    // Null for bytes, and for a piece of a longer text.
    private static string? Value(CredentialFinding finding, SemanticModel model, CancellationToken token) =>
        model.GetConstantValue(finding.Node, token).Value is string text && text.Length == finding.Length ? text : null;

    private static IReadOnlyCollection<string> Names(AnalyzerConfigOptions options) =>
        options.TryGetValue(NamesOption, out var names) ? [.. names.Split(',').Select(n => n.Trim()).Where(n => n.Length > 0)] : [];
}
