namespace NhiGuard.Analyzers.Identity;

/// <summary>Types and methods that the identity rules know by their names alone.</summary>
/// <remarks>A test looks every name up in the real packages.</remarks>
public static class IdentityNames
{
    /// <summary>Types that hold a static key.</summary>
    public static IReadOnlyCollection<string> Keys { get; } = Set(
        "AzureKeyCredential", "ApiKeyCredential", "AzureNamedKeyCredential", "StorageSharedKeyCredential", "AzureSasCredential");

    /// <summary>A person's own sign-in while developing, which is no identity of the agent.</summary>
    public static IReadOnlyCollection<string> Persons { get; } = Set(
        "AzureCliCredential", "AzureDeveloperCliCredential", "AzurePowerShellCredential", "VisualStudioCredential", "VisualStudioCodeCredential",
        "InteractiveBrowserCredential", "DeviceCodeCredential");

    /// <summary>Credentials with which a person signs in or is acted for.</summary>
    public static IReadOnlyCollection<string> UserCredentials { get; } = Set(
        "InteractiveBrowserCredential", "DeviceCodeCredential", "UsernamePasswordCredential", "OnBehalfOfCredential", "AuthorizationCodeCredential");

    /// <summary>Methods that ask for a token of a person.</summary>
    public static IReadOnlyCollection<string> UserMethods { get; } = Set(
        "AcquireTokenInteractive", "AcquireTokenWithDeviceCode", "AcquireTokenByUsernamePassword", "AcquireTokenByAuthorizationCode",
        "AcquireTokenByIntegratedWindowsAuth", "AcquireTokenOnBehalfOf", "GetAccessTokenForUserAsync", "GetAuthenticationResultForUserAsync");

    /// <summary>Methods and types that build an agent or start a tool server.</summary>
    public static IReadOnlyCollection<string> Holders { get; } = Set(
        "AsAIAgent", "CreateAIAgent", "CreateAIAgentAsync", "ChatClientAgent", "UseNhiGuard", "ChatCompletionAgent", "OpenAIAssistantAgent", "OpenAIResponseAgent",
        "AzureAIAgent", "BedrockAgent", "StdioClientTransport", "StdioClientTransportOptions", "HttpClientTransport", "HttpClientTransportOptions");

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);
}
