// @stubs web
using System.Web.UI;

public static class LosFormatterSilentUses
{
    public static object Read(string viewState, string key) => new LosFormatter(true, key).Deserialize(viewState);
}
