using System.Globalization;
using System.Text.Json;
using NhiGuard.Secrets;
using YamlDotNet.RepresentationModel;

namespace NhiGuard.Tests;

/// <summary>One <c>*.run.yaml</c>; its keys are explained in tests/NhiGuard.Analyzers.Tests/Cases/README.md.</summary>
internal sealed class RunCase
{
    private static readonly string[] _keys = ["policy", "inventory", "run", "call", "secret", "offer", "server", "expect"];

    private RunCase(YamlMappingNode root)
    {
        var unknown = root.Children.Keys.Select(static key => ((YamlScalarNode)key).Value!).Except(_keys).ToList();
        if (unknown.Count > 0 || root.Get("expect") is not YamlMappingNode expect)
        {
            throw new FormatException($"a run case has the keys {string.Join(", ", _keys)}, and 'expect' at least; unknown: {string.Join(", ", unknown)}");
        }

        Policy = root.Get("policy")?.Text();
        Inventory = root.Get("inventory")?.Texts();
        Run = root.Get("run") as YamlMappingNode;
        Call = root.Get("call") as YamlMappingNode;
        Secret = root.Get("secret") as YamlMappingNode;
        Offer = root.Get("offer") as YamlMappingNode;
        Server = root.Get("server") as YamlMappingNode;
        Expect = expect;
    }

    /// <summary>Text of the policy; null when there is no file.</summary>
    public string? Policy { get; }

    /// <summary>Names that the build saw; null when there is no file.</summary>
    public IReadOnlyList<string>? Inventory { get; }

    /// <summary>The run that the call belongs to; null when there is none.</summary>
    public YamlMappingNode? Run { get; }

    public YamlMappingNode? Call { get; }

    public YamlMappingNode? Secret { get; }

    public YamlMappingNode? Offer { get; }

    public YamlMappingNode? Server { get; }

    public YamlMappingNode Expect { get; }

    public static IEnumerable<string> Files() => Directory
        .EnumerateFiles(RulesFolder.Path, "*.run.yaml", SearchOption.AllDirectories)
        .Select(static path => Path.GetRelativePath(RulesFolder.Path, path))
        .Order(StringComparer.Ordinal);

    public static RunCase Read(string file)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(SecretExamples.Expand(File.ReadAllText(Path.Combine(RulesFolder.Path, file)))));
        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? new(root)
            : throw new FormatException("the case is empty: write a policy, a call and what is expected");
    }

    /// <summary>Begins the run, each agent as the child of the one before; null when the case has none.</summary>
    public GuardRun? Begin(NhiGuardRuntime guard)
    {
        if (Run is null)
        {
            return null;
        }

        GuardRun? run = null;
        foreach (var agent in Run.Get("agents")?.Texts() ?? [Call!.Get("agent")!.Text()])
        {
            run = guard.BeginRun(agent, run is null ? Caller() : null, run);
        }

        foreach (var text in Run.Get("user")?.Texts() ?? [])
        {
            run!.UserSaid(text);
        }

        foreach (var (tool, output) in (Run.Get("returned") as YamlMappingNode ?? []).Children)
        {
            run!.Returned(guard.Policy.Tools.GetValueOrDefault(tool.Text())?.Output, output.Json(), null);
        }

        run!.Family.See((Run.Get("seen")?.Texts() ?? []).Aggregate(
            DataLabels.None, static (all, label) => all | Enum.Parse<DataLabels>(label, ignoreCase: true)));
        return run;
    }

    /// <summary>The call as an adapter makes it: arguments are JSON.</summary>
    public ToolCall ToolCall() => new(Call!.Get("agent")?.Text(), Call!.Get("tool")!.Text())
    {
        Server = Call!.Get("server")?.Text(),
        DeclaredScopes = Call!.Get("scopes")?.Texts() ?? [],
        Method = Call!.Get("method")?.Text(),
        Arguments = (Call!.Get("arguments") as YamlMappingNode)?.Children.ToDictionary(
            static a => a.Key.Text(), static a => (object?)a.Value.Json()),
    };

    private CallerFacts? Caller() => Run!.Get("caller") is YamlMappingNode caller
        ? new(
            caller.Get("subject")!.Text(),
            caller.Children.Where(static fact => fact.Value is YamlSequenceNode).Select(static fact => KeyValuePair.Create(fact.Key.Text(), fact.Value.Texts())))
        : null;
}

internal static class YamlNodes
{
    public static YamlNode? Get(this YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string Text(this YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    public static IReadOnlyList<string> Texts(this YamlNode node) => [.. ((YamlSequenceNode)node).Select(static item => item.Text())];

    public static JsonElement Json(this YamlNode node) => JsonSerializer.SerializeToElement(node.Plain());

    private static object? Plain(this YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.ToDictionary(static entry => entry.Key.Text(), static entry => entry.Value.Plain()),
        YamlSequenceNode list => list.Select(static item => item.Plain()).ToList(),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: { } text } => text switch
        {
            "null" => null,
            "true" or "false" => text == "true",
            _ => int.TryParse(text, out var whole) ? whole
                : decimal.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : text,
        },
        _ => node.Text(),
    };
}
