// @stubs web
using System.Web;
using System.Web.SessionState;

public static class SessionWrites
{
    public static void Items(SessionStateItemCollection items, BinaryWriter writer) => items.Serialize(writer);

    public static void Objects(HttpStaticObjectsCollection objects, BinaryWriter writer) => objects.Serialize(writer);
}
