// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

sealed class Timed(AIFunction inner) : DelegatingAIFunction(inner)
{
    public override string Name => "get_weather";
}

sealed class Logged : AIFunction
{
    private readonly AIFunction _inner;

    public Logged(AIFunction inner) => _inner = inner;

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
        _inner.InvokeAsync(arguments, cancellationToken);
}
