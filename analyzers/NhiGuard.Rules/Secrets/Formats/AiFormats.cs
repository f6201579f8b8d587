namespace NhiGuard.Secrets;

/// <summary>Model providers and what agents are built with.</summary>
internal static class AiFormats
{
    private const string OpenAI = "https://platform.openai.com/docs/api-reference/authentication";
    private const string Anthropic = "https://docs.anthropic.com/en/api/overview";
    private const string HuggingFace = "https://huggingface.co/docs/hub/security-tokens";
    private const string LangSmith = "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key";

    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("openai-api-key", "OpenAI", "API key", "sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", 3.5, OpenAI),
        new("openai-project-key", "OpenAI", "project key", "sk-proj-[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}", 3.5, OpenAI),
        new("openai-service-account-key", "OpenAI", "service account key", "sk-(svcacct|service)-[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}", 3.5, OpenAI),
        new("openai-admin-key", "OpenAI", "admin key", "sk-admin-[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}", 3.5, OpenAI),
        new("anthropic-api-key", "Anthropic", "API key", "sk-ant-api03-[A-Za-z0-9_-]{93}AA", 4, Anthropic),
        new("anthropic-admin-key", "Anthropic", "admin key", "sk-ant-admin01-[A-Za-z0-9_-]{93}AA", 4, Anthropic),
        new("anthropic-oauth-token", "Anthropic", "OAuth token", "sk-ant-(oat|ort)01-[A-Za-z0-9_-]{80,120}", 4, Anthropic),
        new("huggingface-token", "Hugging Face", "access token", "hf_[A-Za-z]{34}", 4, HuggingFace),
        new("huggingface-organization-token", "Hugging Face", "organization token", "api_org_[A-Za-z]{34}", 4, HuggingFace),
        new("groq-api-key", "Groq", "API key", "gsk_[A-Za-z0-9]{52}", 4, "https://console.groq.com/keys"),
        new("xai-api-key", "xAI", "API key", "xai-[A-Za-z0-9]{80}", 4, "https://docs.x.ai/docs/overview"),
        new("perplexity-api-key", "Perplexity", "API key", "pplx-[A-Za-z0-9]{48}", 4, "https://docs.perplexity.ai/guides/getting-started"),
        new("openrouter-api-key", "OpenRouter", "API key", "sk-or-v1-[a-f0-9]{64}", 3.3, "https://openrouter.ai/docs/api-reference/authentication"),
        new("replicate-api-token", "Replicate", "API token", "r8_[A-Za-z0-9]{37}", 4, "https://replicate.com/docs/topics/security/api-tokens"),
        new("langsmith-personal-token", "LangSmith", "personal access token", "lsv2_pt_[a-f0-9]{32}_[a-f0-9]{10}", 3, LangSmith),
        new("langsmith-service-key", "LangSmith", "service key", "lsv2_sk_[a-f0-9]{32}_[a-f0-9]{10}", 3, LangSmith),
        new("langfuse-secret-key", "Langfuse", "secret key", "sk-lf-" + FormatParts.Uuid, 2.2, "https://langfuse.com/faq/all/where-are-langfuse-api-keys"),
        new("pinecone-api-key", "Pinecone", "API key", "pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}", 4, "https://docs.pinecone.io/guides/projects/manage-api-keys"),
        new("nvidia-api-key", "NVIDIA", "API key", "nvapi-[A-Za-z0-9_-]{64}", 4, "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html"),
        new("elevenlabs-api-key", "ElevenLabs", "API key", "sk_[a-f0-9]{48}", 3, "https://elevenlabs.io/docs/api-reference/authentication"),
        new("cerebras-api-key", "Cerebras", "API key", "csk-[a-z0-9]{48}", 3.8, "https://inference-docs.cerebras.ai/quickstart"),
        new("tavily-api-key", "Tavily", "API key", "tvly-(dev-|prod-|)[A-Za-z0-9]{32}", 3.8, "https://docs.tavily.com/documentation/quickstart"),
    ];
}
