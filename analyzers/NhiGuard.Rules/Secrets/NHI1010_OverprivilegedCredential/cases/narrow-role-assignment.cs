public static class Deployment
{
    // Storage Blob Data Reader
    public static string Command(string roleDefinitionId = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1") => roleDefinitionId;

    public static string Owner(string member, string owner = "Owner") => member + owner;

    public static bool IsOwner(string role) => role == "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
}
