public static class SwitchInCodeUses
{
    public static void Main() => {|NHI2001:AppContext.SetSwitch("System.Runtime.Serialization.EnableUnsafeBinaryFormatterSerialization", true)|};
}
