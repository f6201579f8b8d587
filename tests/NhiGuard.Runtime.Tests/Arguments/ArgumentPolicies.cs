using System.Text.Json;

namespace NhiGuard.Tests;

/// <summary>Judges one call of the tool <c>act</c>, whose arguments a policy constrains.</summary>
internal static class ArgumentPolicies
{
    public static GuardPipeline Pipeline(string arguments, string? contentRoot = null) => new GuardPipelineBuilder(Policy(arguments))
    {
        ContentRoot = contentRoot ?? Environment.CurrentDirectory,
    }.Build();

    public static string Judge(string constraints, object? value, JsonSerializerOptions? serializer = null, string? contentRoot = null) =>
        Judge(Pipeline($"a: {{ {constraints} }}", contentRoot), new Dictionary<string, object?> { ["a"] = value }, serializer);

    public static string Judge(GuardPipeline pipeline, IReadOnlyDictionary<string, object?> arguments, JsonSerializerOptions? serializer = null) =>
        pipeline.Judge(new ToolCall("bot", "act") { Arguments = arguments, Serializer = serializer }).Reason;

    private static Policy Policy(string arguments)
    {
        var result = PolicyReader.Read($$"""
            version: 1
            mode: enforce
            agents: { bot: { tools: [act], scopes: [x] } }
            tools: { act: { scopes: [x], arguments: { {{arguments}} } } }
            """);
        return result.Policy ?? throw new AssertionException(string.Join('\n', result.Errors.Select(static e => e.Format("policy"))));
    }
}
