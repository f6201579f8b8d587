using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using NhiGuard.Deserialization;

namespace NhiGuard.CodeFixes.Deserialization;

/// <summary>NHI2002 and NHI2004: the value of the enumeration that trusts the payload becomes the one that does not.</summary>
/// <remarks>Payloads that were accepted are refused or read differently.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SafeValueFix : PlaceFix
{
    private static readonly ImmutableDictionary<string, (string Value, string Title)> s_safe = ImmutableDictionary<string, (string, string)>.Empty
        .Add("Newtonsoft.Json.TypeNameHandling", ("None", "Use TypeNameHandling.None (changes the format of the payload)"))
        .Add("System.Xml.DtdProcessing", ("Prohibit", "Refuse documents with a DTD"));

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(UnrestrictedTypeNames.Rule.Id, UnsafeXmlPayload.Rule.Id);

    /// <inheritdoc />
    protected override (string Title, Func<CancellationToken, Task<Document>>? Apply) Change(Place place, CancellationToken token)
    {
        if (place.Node is not ExpressionSyntax value
            || place.Model.GetTypeInfo(value, token).Type is not { TypeKind: TypeKind.Enum } type
            || !s_safe.TryGetValue(type.ToDisplayString(), out var safe))
        {
            return default;
        }

        var replacement = SyntaxFactory.ParseExpression($"global::{type.ToDisplayString()}.{safe.Value}")
            .WithAdditionalAnnotations(Simplifier.Annotation)
            .WithTriviaFrom(value);
        return (safe.Title, _ => place.Replace(value, replacement));
    }
}
