using System.Text.Json;

namespace NhiGuard.AgentReplay;

/// <summary>What the guard did with the calls of one run, by their index.</summary>
internal sealed class Decision
{
    public List<int> Deny { get; } = [];

    public List<int> Ask { get; } = [];

    public string ToJson() => JsonSerializer.Serialize(new { deny = Deny, ask = Ask });
}
