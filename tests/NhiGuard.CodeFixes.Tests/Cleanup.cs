using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace NhiGuard.Cases;

/// <summary>What an editor does after it applied an action: imports, simplified names, format; of annotated nodes only.</summary>
internal static class Cleanup
{
    public static async Task<Document> DocumentAsync(Document document)
    {
        document = await ImportAdder.AddImportsAsync(document, Simplifier.AddImportsAnnotation);
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation);
        return await Formatter.FormatAsync(document, Formatter.Annotation);
    }
}
