using System.Collections.Concurrent;
using System.Text.Json;
using NhiGuard.Tools;

namespace NhiGuard;

public sealed partial class NhiGuardRuntime
{
    private const string Loop = "a loop of the application's own";

    private readonly ConcurrentDictionary<string, bool> _loops = new(StringComparer.Ordinal);

    /// <summary>Judges one call of a loop that the application writes itself over the SDK of a model's provider, and runs the tool.</summary>
    /// <param name="agent">Name of the agent as the policy names it.</param>
    /// <param name="tool">Name of the tool as the model gives it.</param>
    /// <param name="argumentsJson">Arguments as the model gives them: the text of a JSON object, or nothing for none.</param>
    /// <param name="body">Runs the tool, with the arguments as a JSON object without credentials. What it returns becomes JSON, text stays
    /// text. An exception passes through unchanged.</param>
    /// <param name="cancellationToken">Cancels the wait for an approval and is handed to the tool.</param>
    /// <returns>What to send back to the model: the result without secrets, or a denial as JSON.</returns>
    /// <remarks>Arguments that are no JSON object, or have one name twice, are denied (NHI3002, <c>bad-arguments</c>) in observe mode too:
    /// there is nothing to call the tool with. The build does not see the tools of such a loop, so they are not held against the
    /// inventory (NHI0005). Where the policy needs a run, begin one: <see cref="BeginRun"/>.</remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<string> CallToolAsync(
        string agent,
        string tool,
        string? argumentsJson,
        Func<JsonElement, CancellationToken, Task<object?>> body,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(agent);
        ArgumentException.ThrowIfNullOrEmpty(tool);
        ArgumentNullException.ThrowIfNull(body);
        if (_loops.TryAdd(agent, true))
        {
            Coverage.AddSeam(agent, Loop);
        }

        return LoopArguments.TryRead(argumentsJson, out var json, out var arguments)
            ? LoopSeam.Text(await InvokeAsync(
                new ToolCall(agent, tool) { Arguments = arguments, IsOfLoop = true }, new LoopSeam(json, arguments, body), cancellationToken).ConfigureAwait(false))
            : await RefuseAsync(agent, tool, cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> RefuseAsync(string agent, string tool, CancellationToken cancellationToken)
    {
        var call = new ToolCall(agent, tool) { Run = OwnRun(GuardRun.Current) };
        var verdict = Verdict.Deny(ToolNotGranted.Rule, Reasons.BadArguments, Policy);
        var judgement = new Judgement { Verdict = verdict, Mode = GuardMode.Enforce };
        verdict = await _evidence.RecordCallAsync(call, judgement, verdict, null, null, cancellationToken).ConfigureAwait(false);
        return Denial(in call, verdict).ToJson().GetRawText();
    }
}
