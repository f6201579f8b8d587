using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NhiGuard.Analyzers.Flow;
using NhiGuard.Deserialization;

namespace NhiGuard.Analyzers.Deserialization;

/// <summary>NHI2001 to NHI2004 in one pass: a file is looked at only where a word of the table of serializers stands in its text.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeserializationAnalyzer : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Formatter = Descriptors.Of(DangerousFormatter.Rule);
    internal static readonly DiagnosticDescriptor TypeNames = Descriptors.Of(UnrestrictedTypeNames.Rule);
    internal static readonly DiagnosticDescriptor ChosenType = Descriptors.Of(AttackerChosenType.Rule);
    internal static readonly DiagnosticDescriptor XmlPayload = Descriptors.Of(UnsafeXmlPayload.Rule);

    private static readonly HashSet<string> s_words =
        new([.. SerializerSet.Words, .. FormatterCheck.Words, .. TypeNameCheck.Words, .. JsonReadCheck.Words], StringComparer.Ordinal);

    private static readonly WordSet s_wordSet = new(s_words);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Formatter, TypeNames, ChosenType, XmlPayload);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var serializers = new SerializerSet(start.Compilation);
            if (serializers.IsEmpty)
            {
                return;
            }

            var origins = new ValueOrigin(new SourceModels(start.Compilation));
            var aliases = Aliases.Everywhere(start.Compilation, s_words, start.CancellationToken);
            var words = aliases.IsEmpty ? s_wordSet : new(s_words.Concat(aliases.Keys));
            start.RegisterSemanticModelAction(c => Look(c, words, aliases, serializers, origins));
            start.RegisterAdditionalFileAction(UnsafeSwitch.Configuration);
            start.RegisterCompilationEndAction(UnsafeSwitch.Project);
        });
    }

    private static void Look(
        SemanticModelAnalysisContext context, WordSet words, ImmutableDictionary<string, string> aliases, SerializerSet serializers, ValueOrigin origins)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var places = Words.Find(tree.GetText(context.CancellationToken), words);
        if (places.Count == 0)
        {
            return;
        }

        var root = tree.GetRoot(context.CancellationToken);
        var local = Aliases.InFile(root, s_words);
        var tokens = places.Select(place => (Token: root.FindToken(place.Start), Place: place))
            .Where(found => found.Token.Span.Contains(found.Place))
            .Select(found => found.Token)
            .Concat(local.Keys.Except(s_words).Except(aliases.Keys).SelectMany(alias => Words.Tokens(root, alias)));
        foreach (var token in tokens)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (token.Parent is SimpleNameSyntax name && !name.IsPartOfStructuredTrivia())
            {
                var word = local.GetValueOrDefault(token.ValueText) ?? aliases.GetValueOrDefault(token.ValueText) ?? token.ValueText;
                Judge(new(name, word, context.SemanticModel, serializers, origins, context.ReportDiagnostic, context.CancellationToken));
            }
        }
    }

    private static void Judge(Hit hit)
    {
        if (hit.IsOnlyNamed)
        {
            return;
        }

        FormatterCheck.Judge(hit);
        TypeNameCheck.Judge(hit);
        JsonReadCheck.Judge(hit);
        ChosenTypeCheck.Judge(hit);
        XmlPayloadCheck.Judge(hit);
    }
}
