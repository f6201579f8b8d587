using System.Text.Json;
using System.Text.Json.Serialization;

namespace NhiGuard;

/// <summary>What the model reads in place of a result: enough to go on in another way, and neither policy text nor a value.</summary>
public sealed class ToolDenial
{
    internal ToolDenial(string tool, Verdict verdict, IReadOnlyList<string> allowedTools)
    {
        Tool = tool;
        Rule = verdict.RuleId;
        Reason = verdict.Reason;
        Message = MessageFor(verdict.Reason);
        AllowedTools = allowedTools;
    }

    /// <summary>Always <c>denied</c>.</summary>
    public string Status => "denied";

    /// <summary>Name of the tool that was called.</summary>
    public string Tool { get; }

    /// <summary>Id of the rule that decided.</summary>
    public string? Rule { get; }

    /// <summary>Reason code, see <see cref="Reasons"/>.</summary>
    public string Reason { get; }

    /// <summary>One sentence for the model.</summary>
    public string Message { get; }

    /// <summary>Names of the tools that the agent may call instead.</summary>
    public IReadOnlyList<string> AllowedTools { get; }

    /// <summary>The denial as a JSON object with the properties in camelCase.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, DenialJson.Default.ToolDenial);

    private static string MessageFor(string reason) => reason switch
    {
        Reasons.ToolNotGranted => "This agent may not call this tool. Use one of the allowed tools, or say that it cannot be done.",
        Reasons.ScopeNotGranted => "This agent lacks a permission that this tool needs. Do not try again.",
        Reasons.NoScope => "Nobody has stated which permission this tool needs, so it is not called. Do not try again.",
        Reasons.NotInInventory => "This tool is not part of the application as it was built. Do not try again.",
        Reasons.ApprovalRequired => "A person must approve this call, and nobody did. Say so, and do not try again unless asked to.",
        Reasons.RunOver => "The work that this call belongs to has ended. Do not try again.",
        Reasons.NotDelegated => "The agent that handed this work on may not make this call itself. Say that it cannot be done.",
        Reasons.TooDeep or Reasons.TooManyChildren => "The work was handed on too often. Do it without another agent, or say that it cannot be done.",
        Reasons.NoCaller => "This tool acts for a person, and it is not known for whom. Do not try again.",
        Reasons.CallsUsedUp => "No more tools are called in this run. Answer with what is known.",
        Reasons.TooOften => "This tool was called too often for now. Go on without it.",
        Reasons.FlowDenied => "After the data that was read, this tool may not be called any more. Say that it cannot be done.",
        Reasons.BadArguments => "The arguments are not one valid JSON object, so the call was not made. Write them again, each name once.",
        Reasons.ArgumentUnknown => "This call has an argument that this tool is not called with here. Leave it out.",
        Reasons.ArgumentNotGranted => "A value in this call is not allowed here. Use another one, or say that it cannot be done.",
        Reasons.PathNotGranted => "This call leads to a place outside of the folders that it may use. Use another one, or say that it cannot be done.",
        Reasons.HostNotGranted => "This call leads to an address that it may not use. Do not try others in its place; say that it cannot be done.",
        Reasons.GuardFault => "The call could not be checked, so it was not made or its result was withheld.",
        _ => "The call is not allowed. Do not try again.",
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ToolDenial))]
internal sealed partial class DenialJson : JsonSerializerContext;
