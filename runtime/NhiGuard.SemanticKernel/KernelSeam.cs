using System.Text.Json;
using Microsoft.SemanticKernel;

namespace NhiGuard;

/// <summary>Runs a kernel's function for the guard, and speaks the shapes of Semantic Kernel.</summary>
internal readonly struct KernelSeam(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next) : IToolSeam
{
    public JsonSerializerOptions? Serializer => context.Function.JsonSerializerOptions;

    public async ValueTask<object?> RunAsync(IReadOnlyDictionary<string, object?>? arguments, CancellationToken cancellationToken)
    {
        await next(context).ConfigureAwait(false);
        return context.Result.GetValue<object>();
    }

    /// <summary>The framework hands on this very instance, so it is cleaned in place.</summary>
    public IReadOnlyDictionary<string, object?> Shape(IReadOnlyDictionary<string, object?> cleaned) => Shape(context.Arguments, cleaned);

    public object? Redact(object? output, SecretRedactor redactor) =>
        ContentRedactor.Redact(output, redactor, context.Function.JsonSerializerOptions);

    public object? Refuse(ToolDenial denial) => Refusal(context.Function, denial);

    public static IReadOnlyDictionary<string, object?> Shape(KernelArguments arguments, IReadOnlyDictionary<string, object?> cleaned)
    {
        foreach (var name in arguments.Names.Except(cleaned.Keys).ToList())
        {
            arguments.Remove(name);
        }

        foreach (var (name, value) in cleaned)
        {
            arguments[name] = value;
        }

        return arguments;
    }

    /// <summary>Whoever expects text gets text.</summary>
    public static object Refusal(KernelFunction function, ToolDenial denial)
    {
        var json = denial.ToJson();
        return function.Metadata.ReturnParameter.ParameterType == typeof(string) ? json.GetRawText() : json;
    }
}
