// @stubs web
using System.Web.UI;

public static class ViewStateSilentUses
{
    public static void Configure(Page page) => page.EnableViewStateMac = true;
}
