{|NHI2001:|}// @property EnableUnsafeBinaryFormatterSerialization=true
public static class Nothing
{
    public const int Here = 1;
}
