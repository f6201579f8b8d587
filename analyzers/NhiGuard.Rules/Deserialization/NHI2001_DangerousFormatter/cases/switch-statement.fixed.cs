public static class Start
{
    public static void Main()
    {
        Console.WriteLine("started");
    }
}
