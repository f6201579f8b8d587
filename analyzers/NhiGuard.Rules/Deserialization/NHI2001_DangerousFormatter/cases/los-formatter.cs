// @stubs web
using System.Web.UI;

public static class LosFormatterUses
{
    public static object Read(string viewState) => {|NHI2001:new LosFormatter().Deserialize(viewState)|};

    public static object? Untested(bool isSigned, string viewState, string key)
    {
        if (!isSigned)
        {
            return {|NHI2001:new LosFormatter(isSigned, key).Deserialize(viewState)|};
        }

        return null;
    }
}
