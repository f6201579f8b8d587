using NhiGuard.Analyzers.Secrets;

namespace NhiGuard.CodeFixes.Secrets;

/// <summary>One credential value of a document: all places where it stands and can leave, and what it will be called.</summary>
internal sealed class NamedSecret(SecretName name, IReadOnlyList<(SecretPlace Place, SecretMove Move)> places)
{
    /// <summary>Its name outside.</summary>
    public SecretName Name => name;

    /// <summary>Its places, in order.</summary>
    public IReadOnlyList<(SecretPlace Place, SecretMove Move)> Places => places;

    /// <summary>What the editor shows: what the first place does, and how many there are.</summary>
    public string Title
    {
        get
        {
            var title = places[0].Move switch
            {
                { Source: SecretSource.Placeholder } => $"Send a SecretRef placeholder (the policy must name {name.Variable} and the host)",
                { Source: SecretSource.Configuration, Via: var configuration } => $"Read {configuration}[\"{name.Key}\"]",
                { Source: SecretSource.AlreadyRead, Via: var read } => $"Require {read}",
                _ => $"Read the environment variable {name.Variable}",
            };
            return places.Count == 1 ? title : $"{title} ({places.Count} places)";
        }
    }
}
