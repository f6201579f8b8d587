// @stubs web
using System.IdentityModel.Tokens;

public static class SessionTokenUses
{
    public static object Read(byte[] cookie) => {|NHI2001:new SessionSecurityTokenHandler().ReadToken(cookie)|};
}
