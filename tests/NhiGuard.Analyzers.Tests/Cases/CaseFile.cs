using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NhiGuard.Cases;

/// <summary>A file that is no C#, as the build hands it to the compiler.</summary>
internal sealed class CaseFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
