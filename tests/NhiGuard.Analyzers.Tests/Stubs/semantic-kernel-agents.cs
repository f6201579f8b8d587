// Microsoft.SemanticKernel.Agents.Core, as far as agents are made with it.
namespace Microsoft.SemanticKernel.Agents
{
    public abstract class Agent { public string Name { get; init; } public Kernel Kernel { get; init; } }

    public sealed class ChatCompletionAgent : Agent { }
}
