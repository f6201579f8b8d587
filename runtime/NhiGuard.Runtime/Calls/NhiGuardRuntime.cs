using Microsoft.Extensions.Logging;
using NhiGuard.Guard;
using NhiGuard.Secrets;
using NhiGuard.Tools;

namespace NhiGuard;

/// <summary>The guard of one application: one policy, in front of every tool call. Adapters call <see cref="InvokeAsync"/>; with
/// dependency injection it is a singleton, without it <see cref="Create"/> makes one. Safe for any number of threads.</summary>
public sealed partial class NhiGuardRuntime : IAsyncDisposable, IDisposable
{
    private readonly ApprovalDesk _approvals;
    private readonly ApprovalSeal _seal;
    private readonly RunCourier _courier;
    private readonly GuardEvidence _evidence;
    private readonly LimitDesk _limits;
    private readonly TimeProvider _time;
    private volatile GuardPipeline _pipeline;

    /// <summary>The guard's log, for its adapters.</summary>
    public ILogger Logger { get; }

    /// <summary>What the guard covers, and what it knows not to cover.</summary>
    public GuardCoverage Coverage { get; }

    /// <summary>The judge, for code that wants a verdict and nothing else; another one after <see cref="TryReload"/>.</summary>
    public GuardPipeline Pipeline => _pipeline;

    /// <summary>The policy in force.</summary>
    public Policy Policy => Pipeline.Policy;

    /// <summary>Takes secrets out of text and data.</summary>
    public SecretRedactor Redactor { get; }

    /// <summary>Leases secrets to running tool calls.</summary>
    public SecretBroker Secrets { get; }

    /// <summary>Judges one call and, as the verdict and the mode say, runs the tool, asks a person first, takes secrets out of
    /// arguments and result, or answers with a denial. In observe mode the call and its result are left as they are.</summary>
    /// <typeparam name="TSeam">The adapter.</typeparam>
    /// <param name="call">The call.</param>
    /// <param name="seam">How to run the tool.</param>
    /// <param name="cancellationToken">Cancels the wait for an approval and is handed to the tool.</param>
    /// <returns>What the tool returned, redacted where needed, or what the seam makes of a <see cref="ToolDenial"/>.</returns>
    /// <remarks>A call that an outer seam of this guard has judged already (same agent and tool, the same argument values) runs at once.
    /// Exceptions of the tool pass through unchanged; the guard throws none of its own.</remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValueTask<object?> InvokeAsync<TSeam>(ToolCall call, TSeam seam, CancellationToken cancellationToken = default)
        where TSeam : IToolSeam =>
        ActiveCall.IsJudged(this, in call)
            ? seam.RunAsync(call.Arguments, cancellationToken)
            : JudgeAndRunAsync(call with { Run = OwnRun(call.Run ?? GuardRun.Current) }, seam, cancellationToken);

    private async ValueTask<object?> JudgeAndRunAsync<TSeam>(ToolCall call, TSeam seam, CancellationToken cancellationToken)
        where TSeam : IToolSeam
    {
        if (GuardNotInstalled.IsCanary(call.Tool))
        {
            return seam.Refuse(Denial(in call, Pipeline.Judge(in call)));
        }

        using var activity = GuardTelemetry.StartCall(in call);
        var pipeline = Pipeline;
        var judgement = await CountAsync(call, pipeline.Examine(in call, call.Run, seam.Serializer), pipeline, cancellationToken).ConfigureAwait(false);
        var verdict = judgement.Verdict;
        var arguments = call.Arguments;
        if (judgement.Enforced)
        {
            arguments = judgement.CleanArguments is { } cleaned ? seam.Shape(cleaned) : arguments;
            if (verdict.Decision == Decision.RequireApproval)
            {
                verdict = await _approvals.AskAsync(call, arguments, verdict, () => Policy, seam.Serializer, cancellationToken).ConfigureAwait(false);
            }
        }

        verdict = await _evidence.RecordCallAsync(call, judgement, verdict, seam.Serializer, activity, cancellationToken).ConfigureAwait(false);
        if (judgement.Enforced && verdict.Decision == Decision.Deny)
        {
            return seam.Refuse(Denial(in call, verdict));
        }

        var running = new ActiveCall(this, call.Agent, call.PolicyName, arguments, call.Run);
        ActiveCall.Current = running;
        _ = call.Run?.Enter();
        var returned = false;
        try
        {
            var output = await seam.RunAsync(arguments, cancellationToken).ConfigureAwait(false);
            returned = true;
            return await CleanAsync(call, seam, output, pipeline, judgement.Mode, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            running.End();
            if (!returned)
            {
                call.Run?.Failed(Labels(in call, pipeline.Policy));
            }
        }
    }

    private static OutputPolicy? Labels(in ToolCall call, Policy policy) =>
        policy.Tools.TryGetValue(call.PolicyName, out var tool) ? tool.Output : null;

    /// <summary>Takes a call that nothing speaks against from its limits.</summary>
    private async ValueTask<Judgement> CountAsync(
        ToolCall call, Judgement judgement, GuardPipeline pipeline, CancellationToken cancellationToken)
    {
        if (judgement.Verdict.Decision == Decision.Deny)
        {
            return judgement;
        }

        Verdict verdict;
        try
        {
            verdict = await _limits.TakeAsync(call, pipeline.Policy, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            verdict = pipeline.Fault(UnboundedAgentLoop.Rule, in call, judgement.Mode, error);
        }

        return verdict.IsAllowed ? judgement
            : pipeline.OnlyAlerts(UnboundedAgentLoop.Rule) ? judgement with { Alert = judgement.Alert ?? verdict }
            : judgement with { Verdict = verdict };
    }

    /// <summary>Keeps what the output says about itself for the calls to come, and takes secrets out of it.</summary>
    private async ValueTask<object?> CleanAsync<TSeam>(
        ToolCall call, TSeam seam, object? output, GuardPipeline pipeline, GuardMode mode, CancellationToken cancellationToken)
        where TSeam : IToolSeam
    {
        var policy = pipeline.Policy;
        var labels = Labels(in call, policy);
        object? cleaned;
        try
        {
            call.Run?.Returned(labels, output, seam.Serializer);
            cleaned = seam.Redact(output, Redactor);
        }
        catch (Exception error)
        {
            call.Run?.Failed(labels);
            var fault = Verdict.Deny(HardcodedSecret.Rule, Reasons.GuardFault, policy);
            GuardTelemetry.CountFault(fault.RuleId!);
            Logger.CheckFailed(fault.RuleId!, call.PolicyName, call.Agent, mode, error);
            await _evidence.RecordOutputAsync(call, fault, mode, carriedOut: mode == GuardMode.Enforce, cancellationToken).ConfigureAwait(false);
            return mode == GuardMode.Enforce ? seam.Refuse(Denial(in call, fault)) : output;
        }

        if (ReferenceEquals(cleaned, output))
        {
            return output;
        }

        var carriedOut = mode == GuardMode.Enforce && !pipeline.OnlyAlerts(HardcodedSecret.Rule);
        await _evidence.RecordOutputAsync(call, GuardPipeline.SecretFound(policy), mode, carriedOut, cancellationToken).ConfigureAwait(false);
        return carriedOut ? cleaned : output;
    }

    private ToolDenial Denial(in ToolCall call, Verdict verdict) => new(
        call.Tool,
        verdict,
        call.Agent is not null && Policy.Agents.TryGetValue(call.Agent, out var agent) ? [.. agent.Tools] : []);

    /// <summary>Servers and the tools that they offer.</summary>
    internal ToolOrigins Origins { get; }

    /// <summary>Records a verdict on what an agent was to be given, before any call.</summary>
    /// <returns>True when the agent is not to have it.</returns>
    internal bool CarriesOut(string agent, string tool, Verdict verdict)
    {
        if (verdict.IsAllowed)
        {
            return false;
        }

        var pipeline = Pipeline;
        var mode = pipeline.Policy.ModeFor(agent, tool);
        var carriedOut = mode == GuardMode.Enforce
            && !(pipeline.Policy.Rules.TryGetValue(verdict.RuleId!, out var rule) && rule.Runtime == RunAction.Alert);
        _evidence.RecordOffer(agent, tool, verdict, mode, carriedOut);
        return carriedOut;
    }

    /// <summary>Writes out the audit and closes it.</summary>
    public ValueTask DisposeAsync() => _evidence.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
