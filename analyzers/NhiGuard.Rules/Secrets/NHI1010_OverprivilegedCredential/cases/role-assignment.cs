public sealed class ResourceIdentifier(string id)
{
    public string Id => id;
}

public sealed record RoleAssignment(ResourceIdentifier RoleDefinitionId, Guid PrincipalId);

public static class Deployment
{
    public static RoleAssignment Assign(string subscription, Guid agent) => new(
        new ResourceIdentifier($"/subscriptions/{subscription}{|NHI1010:/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c|}"),
        agent);

    public static string Command(string roleDefinitionName = {|NHI1010:"Owner"|}) => roleDefinitionName;
}
