// @stubs web
using System.Web;
using System.Web.SessionState;

public static class SessionUses
{
    public static SessionStateItemCollection Items(BinaryReader reader) => {|NHI2001:SessionStateItemCollection.Deserialize(reader)|};

    public static HttpStaticObjectsCollection Objects(BinaryReader reader) => {|NHI2001:HttpStaticObjectsCollection.Deserialize(reader)|};
}
