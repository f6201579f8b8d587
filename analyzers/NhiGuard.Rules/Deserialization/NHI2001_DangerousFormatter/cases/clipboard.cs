// @stubs web
using System.Windows.Forms;

public static class ClipboardUses
{
    public static object? Paste() => {|NHI2001:Clipboard.GetData("Contoso.Order")|};
}
