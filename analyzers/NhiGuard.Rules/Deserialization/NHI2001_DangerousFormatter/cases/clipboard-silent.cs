// @stubs web
using System.Windows.Forms;

public static class ClipboardSilentUses
{
    public static object? PasteText() => Clipboard.GetData(DataFormats.Text);

    public static object? PasteFiles() => Clipboard.GetData("FileDrop");

    public static string Text() => Clipboard.GetText();
}
