namespace NhiGuard.Secrets;

/// <summary>What a constant is used as; it decides how much the constant has to look like a credential.</summary>
public enum CredentialKind
{
    /// <summary>No credential.</summary>
    None,

    /// <summary>A target called a password: weak words count, names and sentences do not.</summary>
    Password,

    /// <summary>A target called a token, secret or key: only what looks random counts.</summary>
    Secret,

    /// <summary>An API that takes a password: everything counts but a placeholder.</summary>
    Certain,

    /// <summary>An API that takes a key or token of a provider: nobody chose it, so words are no value.</summary>
    ApiKey,

    /// <summary>An API that takes a header or parameter that may hold a credential: what looks random counts, behind a scheme too.</summary>
    Header,

    /// <summary>A text that may hold a credential beside other things, such as a connection string.</summary>
    Text,

    /// <summary>An API that takes a key: every byte of it must be unknown.</summary>
    Key,

    /// <summary>An API that takes a certificate, which may be a public one: only what stands near it counts.</summary>
    Certificate,

    /// <summary>An API that takes a salt or initialisation vector, which is no secret and must differ each time.</summary>
    Salt,
}
