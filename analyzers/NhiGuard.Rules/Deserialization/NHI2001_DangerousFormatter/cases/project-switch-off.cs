// @property EnableUnsafeBinaryFormatterSerialization=false
public static class NothingOn
{
    public const int Here = 1;
}
