using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NhiGuard.AgentReplay;

/// <summary>Gives a result back its shape: the recorder has written lists and objects as YAML. Everything else stays text.</summary>
internal static partial class RecordedOutput
{
    private const int MaxDepth = 32;

    public static object? Shape(string? text)
    {
        if (text is null || !LooksLikeYaml().IsMatch(text))
        {
            return text;
        }

        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            var node = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? node : text;
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException)
        {
            return text;
        }
    }

    private static JsonNode? Node(Parser parser, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new InvalidOperationException();
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return JsonValue.Create(scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var list = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                list.Add(Node(parser, depth + 1));
            }

            return list;
        }

        parser.Consume<MappingStart>();
        var map = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>().Value;
            map.Add(key, Node(parser, depth + 1));
        }

        return map;
    }

    [GeneratedRegex(@"\A(- |[a-z_][a-z0-9_]*:[ \n])")]
    private static partial Regex LooksLikeYaml();
}
