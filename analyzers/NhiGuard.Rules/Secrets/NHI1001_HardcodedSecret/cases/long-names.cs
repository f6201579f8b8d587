public static class LongNames
{
    public const string Metric = "agent_tool_invocation_duration_milliseconds_bucket_total_by_provider_and_model";
    public const string Route = "/api/v2/tenants/{tenantId}/agents/{agentId}/conversations/{conversationId}/messages";
    public const string Topic = "sk-learn-model-training-events-production-europe-west-partition-0001";
    public const string Css = "mud-input-control-input-container-sk-animated-placeholder-visible-on-focus-within";
    public const string Namespace = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    public const string TestName = "hf_model_download_is_retried_when_the_connection_is_reset_by_peer";
}
