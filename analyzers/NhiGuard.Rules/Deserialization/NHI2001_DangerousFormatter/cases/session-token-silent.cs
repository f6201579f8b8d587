// @stubs web
using System.IdentityModel.Tokens;

public static class SessionTokenSilentUses
{
    public static byte[] Write(object token) => new SessionSecurityTokenHandler().WriteToken(token);
}
