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
        new("together-api-key", "Together AI", "API key", "tgp_v1_[A-Za-z0-9_-]{43}", 4, "https://docs.together.ai/docs/quickstart"),
        new("fireworks-api-key", "Fireworks AI", "API key", "fw_[A-Za-z0-9]{24}", 3.7, "https://docs.fireworks.ai/getting-started/quickstart"),
        new("deepseek-api-key", "DeepSeek", "API key", "sk-[a-f0-9]{32}", 3, "https://api-docs.deepseek.com/"),
        new("voyage-api-key", "Voyage AI", "API key", "pa-[A-Za-z0-9_-]{43}", 4.5, "https://docs.voyageai.com/docs/api-key-and-installation"),
        new("jina-api-key", "Jina AI", "API key", "jina_[A-Za-z0-9]{60}", 3.8, "https://jina.ai/embeddings/"),
        new("firecrawl-api-key", "Firecrawl", "API key", "fc-[a-f0-9]{32}", 3, "https://docs.firecrawl.dev/introduction"),
        new("apify-api-token", "Apify", "API token", "apify_api_[A-Za-z0-9]{36}", 4, "https://docs.apify.com/platform/integrations/api"),
        new("scrapfly-api-key", "Scrapfly", "API key", "scp-(live|test)-[a-z0-9]{32}", 3, "https://scrapfly.io/docs/account"),
        new("voiceflow-api-key", "Voiceflow", "API key", "VF.(DM.|WS.|)[a-f0-9]{24}.[A-Za-z0-9]{16}", 3, "https://docs.voiceflow.com/"),
        new("salad-api-key", "SaladCloud", "API key", "salad_cloud_[A-Za-z0-9]{1,7}_[A-Za-z0-9]{40,235}", 4, "https://docs.salad.com/reference/api-usage"),
        new("mistral-api-key", "Mistral AI", "API key", FormatParts.Labelled("MISTRAL_API_KEY", "MistralApiKey", "Mistral:ApiKey", "MISTRAL__APIKEY") + "[A-Za-z0-9]{32}", 3.8, "https://docs.mistral.ai/getting-started/quickstart"),
        new("cohere-api-key", "Cohere", "API key", FormatParts.Labelled("COHERE_API_KEY", "CO_API_KEY", "CohereApiKey", "Cohere:ApiKey") + "[A-Za-z0-9]{40}", 4, "https://docs.cohere.com/reference/about"),
        new("assemblyai-api-key", "AssemblyAI", "API key", FormatParts.Labelled("ASSEMBLYAI_API_KEY", "AssemblyAIApiKey", "AssemblyAI:ApiKey") + "[a-z0-9]{32}", 3, "https://www.assemblyai.com/docs/api-reference/overview"),
        new("deepgram-api-key", "Deepgram", "API key", FormatParts.Labelled("DEEPGRAM_API_KEY", "DeepgramApiKey", "Deepgram:ApiKey") + "[a-z0-9]{40}", 3, "https://developers.deepgram.com/docs/create-additional-api-keys"),
        new("weaviate-api-key", "Weaviate", "API key", FormatParts.Labelled("WEAVIATE_API_KEY", "WeaviateApiKey", "Weaviate:ApiKey") + "[A-Za-z0-9+/_-]{32,128}", 4, "https://docs.weaviate.io/weaviate/connections/connect-cloud"),
        new("qdrant-api-key", "Qdrant", "API key", FormatParts.Labelled("QDRANT_API_KEY", "QDRANT__SERVICE__API_KEY", "QdrantApiKey", "Qdrant:ApiKey") + "[A-Za-z0-9_-]{32,128}", 4, "https://qdrant.tech/documentation/cloud/authentication/"),
        new("wandb-api-key", "Weights & Biases", "API key", FormatParts.Labelled("WANDB_API_KEY", "WandbApiKey") + "[a-f0-9]{40}", 3, "https://docs.wandb.ai/quickstart"),
    ];
}
