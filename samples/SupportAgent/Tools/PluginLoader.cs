using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace SupportAgent.Tools;

/// <summary>Tools that lie in a folder when the agent starts; the build cannot know their names.</summary>
public static class PluginLoader
{
    [Signed("{{secret:stripe-secret-key}}")] // planted: NHI1001 stays
    public static IEnumerable<AITool> Load(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.json")
        let plugin = JsonNode.Parse(File.ReadAllText(path))!
        select AIFunctionFactory.Create((string command) => $"ran {command}", (string)plugin["name"]!, (string)plugin["description"]!);
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class SignedAttribute(string key) : Attribute
{
    public string Key { get; } = key;
}
