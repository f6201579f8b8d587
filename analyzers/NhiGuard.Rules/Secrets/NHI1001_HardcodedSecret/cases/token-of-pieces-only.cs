public static class Pieces
{
    public const string Header = "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ";
    public const string Unsecured = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZ2VudCJ9.";
    public const string Payload = "eyJzdWIiOiJhZ2VudCIsImlzcyI6Imh0dHBzOi8vY29udG9zby5jb20ifQ";
    public const string Dotted = "com.contoso.agents.SupportAgentConfiguration.DefaultConversationHistoryProvider";
    public const string Encoded = "eyJtb2RlbCI6ImdwdC00byIsInRlbXBlcmF0dXJlIjowLjIsInRvcF9wIjoxfQ==";
}
