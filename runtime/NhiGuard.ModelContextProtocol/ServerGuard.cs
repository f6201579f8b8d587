using System.Reflection;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NhiGuard;

/// <summary>The guard inside of a server: its filters.</summary>
/// <param name="guard">The guard.</param>
/// <param name="agent">The agent that a message comes from, as the policy names it; null for nobody.</param>
internal sealed class ServerGuard(NhiGuardRuntime guard, Func<MessageContext, string?> agent)
{
    /// <summary>Before all other filters: a denied call reaches none of them, and what they add to a list is looked at.</summary>
    public void Install(McpServerOptions options)
    {
        options.Filters.Request.CallToolFilters.Insert(0, Call);
        options.Filters.Request.ListToolsFilters.Insert(0, List);
    }

    private McpRequestHandler<CallToolRequestParams, CallToolResult> Call(McpRequestHandler<CallToolRequestParams, CallToolResult> next) =>
        async (context, cancellationToken) =>
        {
            var name = context.Params?.Name ?? "";
            var caller = agent(context);
            var tool = context.MatchedPrimitive as McpServerTool;
            var given = context.Params?.Arguments?.ToDictionary(static a => a.Key, static a => (object?)a.Value) ?? [];
            using var run = caller is null || GuardRun.Current is not null ? null : guard.BeginRun(caller, CallerFacts.From(context.User, Claim));
            var call = new ToolCall(caller, name)
            {
                Arguments = given,
                DeclaredScopes = Metadata<ToolScopeAttribute>(tool)?.Scopes ?? [],
                Method = Metadata<MethodInfo>(tool) is { DeclaringType: { } owner } method ? ToolFacts.MemberName(owner, method.Name) : null,
            };
            var seam = new ResultSeam((arguments, token) =>
            {
                if (!ReferenceEquals(arguments, given))
                {
                    context.Params!.Arguments = arguments!.ToDictionary(
                        static a => a.Key, static a => a.Value as JsonElement? ?? JsonSerializer.SerializeToElement(a.Value, McpJsonUtilities.DefaultOptions));
                }

                return next(context, token);
            });
            return (CallToolResult)(await guard.InvokeAsync(call, seam, cancellationToken).ConfigureAwait(false))!;
        };

    private McpRequestHandler<ListToolsRequestParams, ListToolsResult> List(McpRequestHandler<ListToolsRequestParams, ListToolsResult> next) =>
        async (context, cancellationToken) =>
        {
            var result = await next(context, cancellationToken).ConfigureAwait(false);
            var caller = agent(context);
            result.Tools = [.. result.Tools.Where(tool => IsShown(caller, tool.Name))];
            return result;
        };

    private string Claim => guard.Policy.Caller?.Claim ?? "sub";

    private bool IsShown(string? caller, string tool) =>
        guard.Policy.ModeFor(caller, tool) == GuardMode.Observe
        || (caller is not null && guard.Policy.Agents.TryGetValue(caller, out var granted) && granted.Tools.Contains(tool));

    private static T? Metadata<T>(McpServerTool? tool)
        where T : class => tool?.Metadata.OfType<T>().FirstOrDefault();
}
