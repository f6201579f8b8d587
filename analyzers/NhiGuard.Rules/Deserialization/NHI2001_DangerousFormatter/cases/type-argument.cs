// @references ai
using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;
using Microsoft.Extensions.DependencyInjection;

#pragma warning disable SYSLIB0011, SYSLIB0050
public static class TypeArguments
{
    public static void Register(IServiceCollection services)
    {
        {|NHI2001:services.AddSingleton<IFormatter, BinaryFormatter>()|};
        {|NHI2001:services.AddTransient(typeof(IFormatter), typeof(BinaryFormatter))|};
        services.AddScoped<IFormatter>(_ => {|NHI2001:new BinaryFormatter()|});
        services.AddSingleton<IFormatter>({|NHI2001:new BinaryFormatter()|});
    }

    public static Dictionary<string, IFormatter> Table() => new() { ["old"] = {|NHI2001:new BinaryFormatter()|} };

    public static object Activated(Stream stream)
    {
        IFormatter formatter = Activator.CreateInstance<BinaryFormatter>();
        return {|NHI2001:formatter.Deserialize(stream)|};
    }

    public static IFormatter Offered() => {|NHI2001:Activator.CreateInstance<BinaryFormatter>()|};

    public static IFormatter Cast() => (IFormatter){|NHI2001:Activator.CreateInstance(typeof(BinaryFormatter))|}!;

    public static object Constrained(Stream stream) => {|NHI2001:Read<BinaryFormatter>(stream)|};

    public static object Held(Stream stream) => {|NHI2001:new Reader<BinaryFormatter>()|}.Read(stream);

    private static object Read<T>(Stream stream)
        where T : IFormatter, new() => new T().Deserialize(stream);

    private sealed class Reader<T>
        where T : IFormatter, new()
    {
        public object Read(Stream stream) => new T().Deserialize(stream);
    }
}
