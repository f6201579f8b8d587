using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace NhiGuard.Tests;

/// <summary>A function that keeps the texts it was called with.</summary>
internal sealed class Tool
{
    public Tool(string name, Func<string, object?>? answer = null)
    {
        Function = AIFunctionFactory.Create(
            (string text) =>
            {
                Calls.Enqueue(text);
                return answer?.Invoke(text) ?? "done";
            },
            new AIFunctionFactoryOptions { Name = name, MarshalResult = static (result, _, _) => new(result) });
    }

    public AIFunction Function { get; }

    public ConcurrentQueue<string> Calls { get; } = new();
}
