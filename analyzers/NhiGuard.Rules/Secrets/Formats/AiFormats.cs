namespace NhiGuard.Secrets;

internal static class AiFormats
{
    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("openai-api-key", "OpenAI", "API key", "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", 3.5, "https://platform.openai.com/docs/api-reference/authentication"),
        new("openai-project-key", "OpenAI", "project key", "sk-proj-[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}", 4, "https://platform.openai.com/docs/api-reference/authentication"),
        new("openai-service-account-key", "OpenAI", "service account key", "sk-svcacct-[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}", 4, "https://platform.openai.com/docs/api-reference/authentication"),
        new("openai-admin-key", "OpenAI", "admin key", "sk-admin-[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}", 4, "https://platform.openai.com/docs/api-reference/administration"),
        new("anthropic-api-key", "Anthropic", "API key", "sk-ant-api03-[A-Za-z0-9_-]{93}AA", 4, "https://docs.anthropic.com/en/api/overview"),
        new("anthropic-admin-key", "Anthropic", "admin key", "sk-ant-admin01-[A-Za-z0-9_-]{93}AA", 4, "https://docs.anthropic.com/en/api/administration-api"),
        new("huggingface-token", "Hugging Face", "access token", "hf_[A-Za-z]{34}", 4, "https://huggingface.co/docs/hub/security-tokens"),
    ];
}
