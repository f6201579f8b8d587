// @stubs web
using System.Web.UI;

public static class LosFormatterSilentUses
{
    public static object Read(string viewState, string key) => new LosFormatter(true, key).Deserialize(viewState);

    public static object? Tested(bool isSigned, string viewState, string key)
    {
        if (isSigned)
        {
            return new LosFormatter(isSigned, key).Deserialize(viewState);
        }

        return null;
    }
}
