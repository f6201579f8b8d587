namespace NhiGuard.Secrets;

internal static class CloudFormats
{
    public static IReadOnlyList<SecretFormat> All { get; } =
    [
        new("azure-storage-account-key", "Azure", "storage account key", "<AccountKey=>[A-Za-z0-9+/]{86}==", 4.5, "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"),
        new("aws-access-key-id", "AWS", "access key id", "(AKIA|ASIA)[A-Z2-7]{16}", 3, "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"),
        new("google-api-key", "Google", "API key", "AIza[A-Za-z0-9_-]{35}", 4, "https://cloud.google.com/docs/authentication/api-keys"),
    ];
}
