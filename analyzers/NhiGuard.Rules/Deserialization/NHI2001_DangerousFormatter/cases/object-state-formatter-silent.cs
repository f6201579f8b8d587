// @stubs web
using System.Web.UI;

public static class ObjectStateFormatterSilentUses
{
    public static string Write(object state) => new ObjectStateFormatter().Serialize(state);
}
