namespace NhiGuard.Secrets;

/// <summary>A place where a credential stands; it never holds the value.</summary>
/// <param name="Format">The credential's format.</param>
/// <param name="Start">Index of the first character, in UTF-16 code units.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
public readonly record struct SecretMatch(SecretFormat Format, int Start, int Length);
