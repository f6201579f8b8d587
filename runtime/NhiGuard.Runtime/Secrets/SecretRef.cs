namespace NhiGuard;

/// <summary>Stands for a secret where a library wants a string: an inert text that only the guarded outbound handler replaces, in
/// request headers, for the hosts that the policy names. Anywhere else it is worthless.</summary>
public static class SecretRef
{
    /// <summary>What a placeholder begins with; <c>SecretRef.Prefix + "NAME"</c> is a constant, fit for attributes and defaults.</summary>
    public const string Prefix = "nhiguard:secret/";

    /// <summary>The placeholder of a secret.</summary>
    /// <param name="name">Name of the secret as the policy names it.</param>
    /// <exception cref="ArgumentException">The name is empty or holds characters that end a placeholder in a header: white space,
    /// quotes, comma, semicolon, anything outside ASCII.</exception>
    public static string For(string name) => !string.IsNullOrEmpty(name) && name.All(IsNameCharacter)
        ? Prefix + name
        : throw new ArgumentException("Not the name of a secret that can stand in a header.", nameof(name));

    internal static bool IsNameCharacter(char c) => c is > ' ' and < '\x7f' and not (',' or ';' or '"' or '\'');
}
