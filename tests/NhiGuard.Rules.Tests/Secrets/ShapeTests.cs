using NhiGuard.Secrets;

namespace NhiGuard.Tests.Secrets;

public sealed class ShapeTests
{
    [TestCase("ab[0-9]{2}", "ab12", true)]
    [TestCase("ab[0-9]{2}", "ab1", false)]
    [TestCase("ab[0-9]{2,3}cd", "ab123cd", true)]
    [TestCase("ab[0-9]{2,3}cd", "ab1234cd", false)]
    [TestCase("ab[a-z]{2,9}xy[0-9]{1}", "abccccxy1", true)]
    [TestCase("ab[a-z]{2,9}xy[0-9]{1}", "abcxy1", false)]
    [TestCase("[0-9]{3}ab", "123ab", true)]
    [TestCase("[0-9]{3}ab", "1234ab", false)]
    [TestCase("[0-9]{1,4}ab[-.]{1}", "12ab-", true)]
    [TestCase("<key=>[a-z]{3}", "key=abc", true)]
    [TestCase("<key=>[a-z]{3}", "abc", false)]
    [TestCase("[a-z]{3}1<@[a-z]{2}>", "abc1@de", true)]
    [TestCase("[a-z]{3}1<@[a-z]{2}>", "abc1@d", false)]
    [TestCase("[a-z]{3}1<@[a-z]{2}>", "abc1@def", false)]
    [TestCase("(a|b)b[0-9]{1}", "bb1", true)]
    [TestCase("(a|b)b[0-9]{1}", "cb1", false)]
    public void Matches(string shape, string text, bool expected) => Assert.That(Match(shape, text) is not null, Is.EqualTo(expected));

    [Test]
    public void Context_is_outside_the_value()
    {
        var match = Match("<key[= ]{1,3}>ab[0-9]{4}<@[a-z]{1,9}>", "key = ab1234@cd")!.Value;
        Assert.That((match.Outset, match.Start, match.RandomStart, match.RandomEnd, match.End, match.Finish), Is.EqualTo((0, 6, 8, 12, 12, 15)));
    }

    [Test]
    public void The_longest_piece_is_what_must_look_random()
    {
        var match = Match("[0-9]{2}-k-[a-z]{5}-[0-9]{2,3}", "12-k-abcde-345")!.Value;
        Assert.That((match.RandomStart, match.RandomEnd), Is.EqualTo((5, 10)));
    }

    [TestCase("ab[a-z]{1,3}[a-f]{2}", "runs into")]
    [TestCase("[a-z]{3}", "needs a literal")]
    [TestCase("a(b|(c))", "do not nest")]
    [TestCase("a(b|c", "do not nest")]
    public void A_shape_that_cannot_be_matched_is_refused(string shape, string reason) =>
        Assert.That(() => Shape.Parse(shape), Throws.InvalidOperationException.With.Message.Contains(reason));

    private static ShapeMatch? Match(string declaration, string text)
    {
        foreach (var shape in Shape.Parse(declaration))
        {
            for (var at = text.IndexOf(shape.Anchor, StringComparison.Ordinal); at >= 0; at = text.IndexOf(shape.Anchor, at + 1, StringComparison.Ordinal))
            {
                if (shape.TryMatch(text, at + shape.Anchor.Length, out var match))
                {
                    return match;
                }
            }
        }

        return null;
    }
}
