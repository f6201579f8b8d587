public static class Start
{
    public static void Main()
    {
        {|NHI2001:AppContext.SetSwitch("System.Runtime.Serialization.EnableUnsafeBinaryFormatterSerialization", true)|};
        Console.WriteLine("started");
    }
}
