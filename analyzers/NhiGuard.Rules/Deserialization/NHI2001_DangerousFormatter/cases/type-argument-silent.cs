// @references ai
using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

#pragma warning disable SYSLIB0011, SYSLIB0050
public sealed class QuietTypeArguments(ILogger<BinaryFormatter> log)
{
    private readonly List<Type> _refused = [typeof(BinaryFormatter)];

    public static void Register(IServiceCollection services)
    {
        services.AddSingleton<IOrderReader, JsonOrderReader>();
        services.AddSingleton<IFormatter>(_ => new BinaryFormatter { Binder = new Orders() });
        services.AddSingleton(typeof(ILogger<BinaryFormatter>), typeof(Logger<BinaryFormatter>));
    }

    public bool Refuses(IEnumerable<object> values) =>
        _refused.Count > 0 && values.OfType<BinaryFormatter>().Any() && !EqualityComparer<BinaryFormatter>.Default.Equals(null, null);

    public static Dictionary<string, SerializationBinder> Table() => new() { ["old"] = new BinaryFormatter().Binder ?? new Orders() };

    public void Say() => log.LogInformation("{Name}", nameof(BinaryFormatter));

    private static string Name<T>()
        where T : new() => typeof(T).Name;

    public static string Names() => Name<BinaryFormatter>();

    private interface IOrderReader;

    private sealed class JsonOrderReader : IOrderReader;

    private sealed class Orders : SerializationBinder
    {
        public override Type BindToType(string assemblyName, string typeName) => typeName == "Order" ? typeof(JsonOrderReader) : throw new SerializationException(typeName);
    }
}
