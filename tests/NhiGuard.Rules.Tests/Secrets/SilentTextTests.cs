using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

/// <summary>One line a text, from files of harmless text, as it stands in real code.</summary>
public sealed class SilentTextTests
{
    private static IEnumerable<string> Lines => File
        .ReadLines(Path.Combine(RulesFolder.Path, "..", "..", "tests", "NhiGuard.Rules.Tests", "Secrets", "silent.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal));

    [Test]
    public void There_are_many() => Assert.That(Lines.Count(), Is.GreaterThanOrEqualTo(100));

    [TestCaseSource(nameof(Lines))]
    public void Silent(string line) => Assert.That(SecretScanner.Scan(line).Select(m => m.Format.Id), Is.Empty);

    private static IEnumerable<string> Ids => SecretFormats.All.Select(f => f.Id);

    /// <summary>Whatever the format: its shape filled with what people write where a key will stand.</summary>
    [TestCaseSource(nameof(Ids))]
    public void Silent_for_a_placeholder_of_the_right_shape(string id)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            foreach (var filler in new[] { "x", "X", "0", "A", "abcdefghijklmnopqrstuvwxyz", "0123456789", "1234567890abcdef", "a1b2c3d4e5f6g7h8i9j0", "aBcDeFgHiJkLmNoP", "abcd12" })
            {
                var example = SecretExamples.Create(id, seed);
                Assert.That(SecretScanner.Scan(Fill(example, filler)), Is.Empty, filler);
            }
        }
    }

    /// <summary>Fills the piece that must look random; the signature stays.</summary>
    private static string Fill(string example, string filler)
    {
        var match = SecretScanner.Scan(example).Single();
        var (start, end) = RandomPart(match.Format, example);
        return example[..start] + string.Concat(Enumerable.Repeat(filler, (end - start) / filler.Length + 1))[..(end - start)] + example[end..];
    }

    private static (int Start, int End) RandomPart(SecretFormat format, string example)
    {
        foreach (var shape in format.Shapes)
        {
            for (var at = example.IndexOf(shape.Anchor, StringComparison.Ordinal); at >= 0; at = example.IndexOf(shape.Anchor, at + 1, StringComparison.Ordinal))
            {
                if (shape.TryMatch(example, at + shape.Anchor.Length, out var match) && match.Finish == example.Length)
                {
                    return (match.RandomStart, match.RandomEnd);
                }
            }
        }

        throw new InvalidOperationException(format.Id);
    }
}
