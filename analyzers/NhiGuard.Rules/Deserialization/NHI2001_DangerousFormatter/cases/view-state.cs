// @stubs web
using System.Web.UI;

public static class ViewStateUses
{
    public static void Configure(Page page) => {|NHI2001:page.EnableViewStateMac = false|};
}
