// @stubs web
using System.Web.UI;

public static class ObjectStateFormatterUses
{
    public static object Read(string viewState)
    {
        var formatter = new ObjectStateFormatter();
        return {|NHI2001:formatter.Deserialize(viewState)|};
    }
}
