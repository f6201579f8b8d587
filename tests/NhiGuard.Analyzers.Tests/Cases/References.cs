using Microsoft.CodeAnalysis;

namespace NhiGuard.Cases;

/// <summary>Sets of references to the real frameworks, as <c>tests/RealFrameworks</c> restored them.</summary>
internal static class References
{
    private static readonly Lazy<ILookup<string, PortableExecutableReference>> s_bySource = new(() =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "RealFrameworks", "obj", "references.txt"))
            .Select(line => line.Split('|'))
            .ToLookup(parts => parts[0], parts => MetadataReference.CreateFromFile(parts[1])));

    public static IReadOnlyList<MetadataReference> Get(string set) => set switch
    {
        "core" => Where(IsFramework),
        "ai" => Where(source => IsFramework(source) || IsExtensions(source)),
        "guard" => Where(source => IsFramework(source) || IsExtensions(source) || IsGuard(source)),
        "serializers" => Where(source => IsFramework(source) || IsSerializer(source)),
        "all" => Where(_ => true),
        _ => throw new ArgumentException($"Unknown set of references '{set}'; expected core, ai, guard, serializers or all."),
    };

    private static IReadOnlyList<MetadataReference> Where(Func<string, bool> source) =>
        [.. s_bySource.Value.Where(group => source(group.Key)).SelectMany(group => group)];

    private static bool IsFramework(string source) => source.StartsWith("Microsoft.NETCore.App", StringComparison.Ordinal);

    private static bool IsExtensions(string source) =>
        source is "Microsoft.Extensions.AI" or "Microsoft.Extensions.AI.Abstractions"
        || source.StartsWith("Microsoft.AspNetCore.App", StringComparison.Ordinal);

    private static bool IsSerializer(string source) =>
        source is "Newtonsoft.Json" or "MessagePack" or "MessagePack.Annotations" or "YamlDotNet" or "MongoDB.Bson" or "LiteDB"
            or "ServiceStack.Text" or "protobuf-net" or "protobuf-net.Core" or "System.Resources.Extensions";

    // Project references carry no package id.
    private static bool IsGuard(string source) => source.Length == 0;
}
