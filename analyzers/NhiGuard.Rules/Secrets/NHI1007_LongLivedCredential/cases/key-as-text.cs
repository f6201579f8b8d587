// @references all
using Azure.Core;

public sealed class CosmosClient
{
    public CosmosClient(string accountEndpoint, string authKeyOrResourceToken) => (Endpoint, Key) = (accountEndpoint, authKeyOrResourceToken);

    public CosmosClient(string accountEndpoint, TokenCredential tokenCredential, int retries = 3) => (Endpoint, Key) = (accountEndpoint, $"{tokenCredential}{retries}");

    public string Endpoint { get; }

    public string Key { get; }
}

public static class Stores
{
    public static CosmosClient Open(string endpoint, string key) => new(endpoint, {|NHI1007:key|});
}
