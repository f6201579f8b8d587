// @references ai
// @policy agent.yaml
using Microsoft.Extensions.AI;

abstract class GetWeather : AIFunction
{
    protected abstract string Run(AIFunctionArguments arguments);

    protected override ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
        new(Run(arguments));
}
