public static class Connections
{
    public const string Integrated = "Server=tcp:agents.database.windows.net,1433;Database=crm;Authentication=Active Directory Default;Encrypt=True;";
    public const string Development = "UseDevelopmentStorage=true";
    public const string Template = "DefaultEndpointsProtocol=https;AccountName=agents;AccountKey=<storage-account-key>;EndpointSuffix=core.windows.net";
    public const string Formatted = "AccountEndpoint=https://agents.documents.azure.com:443/;AccountKey={0};";
    public const string Bus = "Endpoint=sb://agents.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${SERVICE_BUS_KEY}";

    public static string Storage(string account, string key) =>
        $"DefaultEndpointsProtocol=https;AccountName={account};AccountKey={key};EndpointSuffix=core.windows.net";
}
