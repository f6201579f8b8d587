// @stubs web
using System.Windows.Markup;
using System.Xaml;
using System.Activities.XamlIntegration;

public static class XamlSilentUses
{
    public static object Own()
    {
        using var stream = typeof(Uri).Assembly.GetManifestResourceStream("Theme.xaml")!;
        return XamlReader.Load(stream);
    }

    public static string Save(object value) => XamlServices.Save(value);
}
