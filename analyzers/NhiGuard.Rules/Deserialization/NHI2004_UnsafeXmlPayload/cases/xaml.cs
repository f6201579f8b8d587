// @stubs web
using System.Windows.Markup;
using System.Xaml;
using System.Activities.XamlIntegration;

public static class XamlUses
{
    public static object Parse(string xaml) => {|NHI2004:XamlReader.Parse(xaml)|};

    public static object Load(Stream stream) => {|NHI2004:XamlServices.Load(stream)|};

    public static object Workflow(Stream stream) => {|NHI2004:ActivityXamlServices.Load(stream)|};
}
