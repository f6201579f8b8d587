public static class Vectors
{
    // FIPS 197, RFC 4231 and RFC 8032.
    public const string AesKey = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    public const string HmacKey = "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b";
    public const string HmacResult = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7";
    public const string Ed25519Public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    public const string Salt = "NaCl";
    public static readonly byte[] Iv = Convert.FromHexString("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
}
