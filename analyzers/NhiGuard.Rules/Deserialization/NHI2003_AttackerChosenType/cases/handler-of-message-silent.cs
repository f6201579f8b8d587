using System.Collections.Concurrent;
using System.Text.Json;

public interface IHandler
{
    Type Message { get; }

    void Handle(object? message);
}

public sealed class Dispatcher(IEnumerable<IHandler> handlers)
{
    private readonly ConcurrentDictionary<string, IHandler> _byTopic = new(handlers.ToDictionary(h => h.Message.Name));

    public void Receive(string topic, string json)
    {
        if (_byTopic.TryGetValue(topic, out var handler))
        {
            handler.Handle(JsonSerializer.Deserialize(json, handler.Message));
        }
    }

    public static object Repository(IHandler handler) => Activator.CreateInstance(typeof(List<>).MakeGenericType(handler.Message))!;
}
