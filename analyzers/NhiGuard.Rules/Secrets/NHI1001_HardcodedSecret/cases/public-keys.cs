public static class PublicKeys
{
    public const string Jwk = """{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","kid":"1"}""";
    public const string Nonce = "MTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3BxcnN0dXY";
    public const string Begin = "-----BEGIN PRIVATE KEY-----";
    public const string End = "-----END PRIVATE KEY-----";

    public static bool IsPem(string text) => text.StartsWith("-----BEGIN RSA PRIVATE KEY-----", StringComparison.Ordinal);

    public static string Wrap(string body) => Begin + "\n" + body + "\n" + End;

    public const string StrongName = "PublicKey=0024000004800000940000000602000000240000525341310004000001000100c547cac37abd99c8db225ef2f6c8a3602f3b3606cc9891605d02baa56104f4cfc0734aa39b93bf7852f7d9266654753cc297e7d2edfe0bac1cdcf9f717241550e0a7b191195b7667bb4f64bcb8e2121380fd1d9d46ad2d92d2d15605093924cceaf74c4861eff62abf69b9291ed0a340e113be11e6a7d3113e92484cf7045cc7";
}
