using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using NhiGuard.Guard;

namespace NhiGuard;

/// <summary>A function that no policy grants and whose body must never run.</summary>
internal sealed class CanaryFunction : AIFunction
{
    public override string Name => Canary.Tool;

    private bool Ran { get; set; }

    /// <summary>Sends it through anything that calls functions.</summary>
    /// <exception cref="NhiGuardException">NHI0006: the canary got through.</exception>
    public static void Prove(NhiGuardRuntime guard, string agent, string seam, Func<AIFunction, AIFunctionArguments, ValueTask<object?>> call) =>
        Canary.Prove(guard, agent, seam, () =>
        {
            var canary = new CanaryFunction();
            var answer = call(canary, []).AsTask().GetAwaiter().GetResult();
            return (canary.Ran, IsDenial(answer));
        });

    /// <summary>Sends it through the loop that calls functions.</summary>
    /// <exception cref="NhiGuardException">NHI0006: the loop called the canary.</exception>
    public static void Prove(NhiGuardRuntime guard, string agent, string seam, FunctionInvokingChatClient client) =>
        Prove(guard, agent, seam, (canary, arguments) => InvokeFunctionAsync(
            client, new() { Function = canary, Arguments = arguments, CallContent = new("canary", canary.Name) }, CancellationToken.None));

    // What the loop itself calls: a derived client may have replaced it.
    [UnsafeAccessor(UnsafeAccessorKind.Method)]
    private static extern ValueTask<object?> InvokeFunctionAsync(
        FunctionInvokingChatClient client, FunctionInvocationContext context, CancellationToken cancellationToken);

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        Ran = true;
        return default;
    }

    public static bool IsDenial(object? answer) =>
        answer is JsonElement { ValueKind: JsonValueKind.Object } denial
        && denial.TryGetProperty("rule", out var rule)
        && rule.ValueEquals(GuardNotInstalled.Rule.Id);
}
