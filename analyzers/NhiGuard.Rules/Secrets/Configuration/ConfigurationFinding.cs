namespace NhiGuard.Secrets;

/// <summary>A secret in a configuration file; it never holds the value.</summary>
/// <param name="What">What it is, as the beginning of a sentence.</param>
/// <param name="Start">Index of the first character, in UTF-16 code units.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="Key">Its key, or the empty text where there is none that can be shown.</param>
/// <param name="Advice">Where to keep it instead.</param>
/// <param name="IsCertain">True for a known format, false where name and look of the value tell.</param>
public sealed record ConfigurationFinding(string What, int Start, int Length, string Key, string Advice, bool IsCertain)
{
    /// <summary>The place of the value among the keys, as part of a message.</summary>
    public string At => Key.Length == 0 ? "" : $" under '{Key}'";
}
