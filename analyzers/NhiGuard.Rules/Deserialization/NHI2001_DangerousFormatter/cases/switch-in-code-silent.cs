public static class SwitchInCodeSilentUses
{
    public static void Off() => AppContext.SetSwitch("System.Runtime.Serialization.EnableUnsafeBinaryFormatterSerialization", false);

    public static void Other() => AppContext.SetSwitch("System.Net.DisableIPv6", true);
}
