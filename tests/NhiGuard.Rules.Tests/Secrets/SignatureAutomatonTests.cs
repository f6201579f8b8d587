using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class SignatureAutomatonTests
{
    private static readonly string[] _signatures = ["ab", "abc", "bc", "c", "bcab", "aab", "ba"];

    [Test]
    public void Finds_what_a_naive_search_finds()
    {
        var automaton = new SignatureAutomaton<string>([.. _signatures.Select(s => (s, s))]);
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => "abcé"[random.Next(4)]));
            Assert.That(Search(automaton, text), Is.EquivalentTo(Naive(text)), text);
        }
    }

    private static IEnumerable<(int End, string Signature)> Search(SignatureAutomaton<string> automaton, string text)
    {
        var found = new List<(int, string)>();
        var state = 0;
        for (var at = automaton.Find(text, 0, ref state); at >= 0; at = automaton.Find(text, at, ref state))
        {
            found.AddRange(automaton.Outputs(state).Select(s => (at, s)));
        }

        return found;
    }

    private static IEnumerable<(int End, string Signature)> Naive(string text) =>
        from end in Enumerable.Range(1, text.Length)
        from signature in _signatures
        where end >= signature.Length && string.CompareOrdinal(text, end - signature.Length, signature, 0, signature.Length) == 0
        select (end, signature);
}
