using System.Net.Http.Headers;

class Identifiers
{
    public const string PublicKeyToken = "b77a5c561934e089";
    public const string ClientId = "8f14e45fceea167a5a36dedd4bea2543";
    public const string SecretId = "0f8fad5b-d9cb-469f-a165-70867728950e";
    public const string TokenEndpoint = "https://login.example.com/oauth2/v2.0/token";
    public const string RequestVerificationToken = "__RequestVerificationToken";
    public const string TokenVersion = "2.0.1";
    public const string SigningKeyFile = "signing-key-2024.pem";

    public AuthenticationHeaderValue Header(string token) => new("Bearer", token);

    public AuthenticationHeaderValue Dummy() => new("Bearer", "token");

    public void Add(HttpRequestMessage request) => request.Headers.Add("X-Api-Version", "2024-10-01-preview");
}
