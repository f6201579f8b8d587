// @stubs web
using System.Web.UI;

public static class LosFormatterUses
{
    public static object Read(string viewState) => {|NHI2001:new LosFormatter().Deserialize(viewState)|};
}
