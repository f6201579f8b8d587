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

    private static readonly WordSet s_words = new([.. SerializerSet.Words, .. FormatterCheck.Words, .. TypeNameCheck.Words, .. JsonReadCheck.Words]);

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
            start.RegisterSemanticModelAction(c => Look(c, serializers, origins));
            start.RegisterAdditionalFileAction(UnsafeSwitch.Configuration);
            start.RegisterCompilationEndAction(UnsafeSwitch.Project);
        });
    }

    private static void Look(SemanticModelAnalysisContext context, SerializerSet serializers, ValueOrigin origins)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var places = Words.Find(tree.GetText(context.CancellationToken), s_words);
        if (places.Count == 0)
        {
            return;
        }

        var root = tree.GetRoot(context.CancellationToken);
        foreach (var place in places)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var token = root.FindToken(place.Start);
            if (token.Parent is SimpleNameSyntax name && token.Span.Contains(place) && !name.IsPartOfStructuredTrivia())
            {
                Judge(new(name, context.SemanticModel, serializers, origins, context.ReportDiagnostic, context.CancellationToken));
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
