using System.Collections.Frozen;
using System.Security.Claims;

namespace NhiGuard;

/// <summary>The person or service on whose behalf a run acts, as the host has proven it. Facts about the caller are trusted; they never
/// come from a model, and arguments of a call never shadow them.</summary>
public sealed class CallerFacts
{
    private const int MaxSubject = 1024;

    /// <summary>A caller.</summary>
    /// <param name="subject">What names the caller for ever, such as the claim <c>sub</c>; never empty, at most 1024 characters.</param>
    /// <param name="facts">Facts by name, each with its values, such as <c>accounts</c>; a policy asks for them with <c>from: [caller.accounts]</c>.</param>
    public CallerFacts(string subject, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>? facts = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(subject.Length, MaxSubject, nameof(subject));
        Subject = subject;
        Facts = (facts ?? []).ToFrozenDictionary(
            static fact => fact.Key, static fact => (IReadOnlyList<string>)[.. fact.Value], StringComparer.Ordinal);
    }

    /// <summary>What names the caller for ever.</summary>
    public string Subject { get; }

    /// <summary>Facts by name, compared ordinally.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facts { get; }

    /// <summary>The caller whom a principal proves: each claim type becomes a fact. Identities that are not authenticated do not count.</summary>
    /// <param name="principal">The principal, for example <c>HttpContext.User</c>.</param>
    /// <param name="claim">The claim that names the caller; <c>sub</c> is looked for under its long name
    /// (<see cref="ClaimTypes.NameIdentifier"/>) too, because web hosts rename it.</param>
    /// <returns>Null when nobody is authenticated, or the claim is missing, empty or there with two values: then nobody is the caller.</returns>
    public static CallerFacts? From(ClaimsPrincipal? principal, string claim = "sub")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(claim);
        var claims = (principal?.Identities ?? []).Where(static i => i.IsAuthenticated).SelectMany(static i => i.Claims).ToList();
        var subjects = Values(claims, claim);
        if (subjects.Count == 0 && claim == "sub")
        {
            subjects = Values(claims, ClaimTypes.NameIdentifier);
        }

        return subjects is [{ Length: > 0 and <= MaxSubject } subject] && !string.IsNullOrWhiteSpace(subject)
            ? new(subject, claims.GroupBy(static c => c.Type).Select(static g =>
                KeyValuePair.Create(g.Key, (IReadOnlyList<string>)[.. g.Select(static c => c.Value).Distinct()])))
            : null;
    }

    private static List<string> Values(List<Claim> claims, string type) =>
        [.. claims.Where(c => c.Type == type).Select(static c => c.Value).Distinct()];
}
