namespace NhiGuard.Analyzers;

/// <summary>Types of agent frameworks and of the guard, by metadata name: the analyzers reference none of them.</summary>
/// <remarks>A test resolves every constant of this class against the real packages.</remarks>
public static class WellKnownNames
{
    /// <summary>Makes tools from methods.</summary>
    public const string AIFunctionFactory = "Microsoft.Extensions.AI.AIFunctionFactory";

    /// <summary>Names a tool beside its method.</summary>
    public const string AIFunctionFactoryOptions = "Microsoft.Extensions.AI.AIFunctionFactoryOptions";

    /// <summary>Names a tool at its method.</summary>
    public const string AIFunctionNameAttribute = "Microsoft.Extensions.AI.AIFunctionNameAttribute";

    /// <summary>Names a tool at its method, too.</summary>
    public const string DisplayNameAttribute = "System.ComponentModel.DisplayNameAttribute";

    /// <summary>Base of everything that a model can be offered.</summary>
    public const string AITool = "Microsoft.Extensions.AI.AITool";

    /// <summary>Base of tools that run in this process.</summary>
    public const string AIFunction = "Microsoft.Extensions.AI.AIFunction";

    /// <summary>Base of wrappers, <c>ApprovalRequiredAIFunction</c> among them; the tool is what they wrap.</summary>
    public const string DelegatingAIFunction = "Microsoft.Extensions.AI.DelegatingAIFunction";

    /// <summary>Marks a method as a tool of Semantic Kernel.</summary>
    public const string KernelFunctionAttribute = "Microsoft.SemanticKernel.KernelFunctionAttribute";

    /// <summary>Marks a method as a tool of an MCP server.</summary>
    public const string McpServerToolAttribute = "ModelContextProtocol.Server.McpServerToolAttribute";

    /// <summary>Base of the agents of Agent Framework.</summary>
    public const string AIAgent = "Microsoft.Agents.AI.AIAgent";

    /// <summary>Turns an agent of Agent Framework into a tool.</summary>
    public const string AIAgentExtensions = "Microsoft.Agents.AI.AIAgentExtensions";

    /// <summary>An agent of Agent Framework over a chat client.</summary>
    public const string ChatClientAgent = "Microsoft.Agents.AI.ChatClientAgent";

    /// <summary>Names an agent of Agent Framework.</summary>
    public const string ChatClientAgentOptions = "Microsoft.Agents.AI.ChatClientAgentOptions";

    /// <summary>States the scopes of a tool at its method.</summary>
    public const string ToolScopeAttribute = "NhiGuard.ToolScopeAttribute";

    /// <summary>Names a secret without holding it.</summary>
    public const string SecretRef = "NhiGuard.SecretRef";

    /// <summary>Leases secrets by name.</summary>
    public const string SecretBroker = "NhiGuard.SecretBroker";

    /// <summary>How an MCP server is started as a child process.</summary>
    public const string StdioClientTransportOptions = "ModelContextProtocol.Client.StdioClientTransportOptions";

    /// <summary>How an MCP server is reached over HTTP.</summary>
    public const string HttpClientTransportOptions = "ModelContextProtocol.Client.HttpClientTransportOptions";

    /// <summary>Starts processes.</summary>
    public const string Process = "System.Diagnostics.Process";

    /// <summary>How a process is started.</summary>
    public const string ProcessStartInfo = "System.Diagnostics.ProcessStartInfo";

    /// <summary>Base of what gets tokens with an identity of Azure.</summary>
    public const string TokenCredential = "Azure.Core.TokenCredential";

    /// <summary>The identity of the program, wherever it runs.</summary>
    public const string DefaultAzureCredential = "Azure.Identity.DefaultAzureCredential";

    /// <summary>Types without which nothing can be a tool; a project that references none of them is left at the door.</summary>
    public static IReadOnlyList<string> AgentFrameworks { get; } =
        [AIFunctionFactory, KernelFunctionAttribute, McpServerToolAttribute];
}
