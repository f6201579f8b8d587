using System.Globalization;
using System.Text;
using NhiGuard.Secrets;

namespace NhiGuard.Tests;

/// <summary>Texts that nobody writes in good faith: one clear fault, no exception, no dead process.</summary>
public sealed class HostilePolicyTests
{
    private const string Least = "version: 1\nmode: observe\n";
    private const int MiB = 1024 * 1024;

    private static string Sample => PolicyCase.All.Single(static c => c.Name == "valid-sample").Text;

    [TestCase("[")]
    [TestCase("{a: ")]
    [TestCase("{")]
    [TestCase("- ")]
    [TestCase("? ")]
    [TestCase("[{a: ")]
    [TestCase("- - ")]
    public void Depth_ends_at_32_levels(string opening)
    {
        var result = PolicyReader.Read(string.Concat(Enumerable.Repeat(opening, 50_000)));

        AssertEitherOr(result);
        Assert.That(result.Errors.Select(static e => e.Message), Has.Some.EqualTo("nested more than 32 levels deep"));
    }

    [Test]
    public void Deep_block_mapping_is_refused()
    {
        var deep = string.Concat(Enumerable.Range(0, 1000).Select(static level => new string(' ', level) + "a:\n"));
        Assert.That(One(deep).Message, Is.EqualTo("nested more than 32 levels deep"));
    }

    [Test]
    public void Thirty_two_levels_are_read_and_thirty_three_are_not()
    {
        static string Nested(int lists) => $"{Least}x: {new string('[', lists)}{new string(']', lists)}\n";

        Assert.That(One(Nested(31)).Message, Does.StartWith("unknown key 'x'"));
        Assert.That(One(Nested(32)).Message, Is.EqualTo("nested more than 32 levels deep"));
    }

    [Test]
    public void Size_ends_at_one_MiB_of_UTF8()
    {
        Assert.Multiple(static () =>
        {
            Assert.That(One(new string('#', 10 * MiB)).Message, Is.EqualTo("the policy is larger than 1 MiB"));
            Assert.That(One(Least + "#" + new string('é', MiB / 2)).Message, Is.EqualTo("the policy is larger than 1 MiB"));
            Assert.That(PolicyReader.Read(Least + new string('#', MiB - Least.Length)).Policy, Is.Not.Null);
            Assert.That(One(Least + new string('#', MiB - Least.Length + 1)).Message, Is.EqualTo("the policy is larger than 1 MiB"));
        });
    }

    /// <summary>A reader whose time grows faster than the text does not end here before the test run is given up.</summary>
    [Test]
    public void Much_of_anything_comes_to_an_end(
        [Values("", "version: 1\nmode: observe\nagents:\n", "[", "{a: ", "a: |\n  ", "a: \"", "agents: {x: {tools: [")] string start,
        [Values("[", "]", "- ", "? ", ": ", "a: ", "a: b\n", "a,", ",", "&a ", "*a ", "!a ", "|", "'", "\"", "#", "\n", "\r\n ", "- a\n",
            "[]: ", "'a': ", "---\n", "...\n", "{}\n", ":\n", "é", "\\", "x: *a\n", "-\n", "[a]: b\n")] string atom)
    {
        var text = start + string.Concat(Enumerable.Repeat(atom, MiB / 4 / Encoding.UTF8.GetByteCount(atom)));

        AssertEitherOr(PolicyReader.Read(text));
    }

    [Test]
    public void Aliases_do_not_multiply()
    {
        var text = new StringBuilder(Least).Append("a0: &a0 [x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.That(PolicyReader.Read(text.ToString()).Errors, Has.Count.EqualTo(100));
    }

    [TestCase('\u200B', "a character that cannot be seen (U+200B)", TestName = "Zero-width space")]
    [TestCase('\u202E', "a character that cannot be seen (U+202E)", TestName = "Right-to-left override")]
    [TestCase('\uFEFF', "a character that cannot be seen (U+FEFF)", TestName = "Byte order mark inside")]
    [TestCase('\0', "a control character (U+0000)", TestName = "NUL")]
    [TestCase('\u0085', "a control character (U+0085)", TestName = "Next line")]
    [TestCase('\u2028', "a line end that editors do not count (U+2028)", TestName = "Line separator")]
    [TestCase('\uFFFD', "the file was not written as UTF-8", TestName = "Replacement character")]
    [TestCase('\uFFFE', "U+FFFE is not a character", TestName = "Noncharacter")]
    [TestCase('\uD800', "half of a character (U+D800)", TestName = "Lone high surrogate")]
    [TestCase('\uDC00', "half of a character (U+DC00)", TestName = "Lone low surrogate")]
    public void Character_that_no_reader_sees_is_refused_even_in_a_comment(char character, string message)
    {
        var error = One($"{Least}# a{character}b\n");

        Assert.That(error.Message, Does.Contain(message));
        Assert.That((error.Line, error.Column, error.Length), Is.EqualTo((3, 4, 1)));
    }

    [Test]
    public void Invisible_letters_beyond_the_first_plane_are_refused()
    {
        var error = One($"{Least}# \U000E0041\n");

        Assert.That(error.Message, Does.Contain("U+E0041"));
        Assert.That((error.Line, error.Column, error.Length), Is.EqualTo((3, 3, 2)));
    }

    [TestCase("support\u200Dbot")]
    [TestCase("support\u00A0bot")]
    [TestCase("\"support\\u200Bbot\"")]
    [TestCase("\"support\\nbot\"")]
    public void Name_does_not_hide_characters(string name) =>
        Assert.That(One($"{Least}agents:\n  {name}: {{}}\n").Message, Does.Contain("holds white space or a character that cannot be seen"));

    [Test]
    public void Joiner_belongs_to_written_words_outside_names() =>
        Assert.That(PolicyReader.Read($"{Least}# \u0645\u06CC\u200C\u062E\u0648\u0627\u0646\u062F\n").Policy, Is.Not.Null);

    [Test]
    public void Credential_is_refused_and_never_repeated([Values("source: {0}", "source: env:{0}", "{0}: x", "tools: [{0}]", "# {0}")] string place)
    {
        var secret = SecretExamples.Create("github-personal-token", 7);
        var text = $"{Least}secrets:\n  KEY:\n    {string.Format(CultureInfo.InvariantCulture, place, secret)}\n";
        var result = PolicyReader.Read(text);

        Assert.That(result.Errors.Select(static e => e.Message), Has.Some.Contains("a credential stands here"));
        Assert.That(string.Join("\n", result.Errors.Select(static e => e.Format("nhiguard.yaml"))), Does.Not.Contain(secret[4..]));
    }

    [Test]
    public void Value_that_is_no_source_is_never_repeated() =>
        Assert.That(One($"{Least}secrets: {{ K: {{ source: correct-horse-battery }} }}").ToString(), Does.Not.Contain("horse"));

    [Test]
    public void Fault_list_is_bounded()
    {
        var text = Least + string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"toolz{i}: 1\n"));

        Assert.That(PolicyReader.Read(text).Errors, Has.Count.EqualTo(100));
    }

    [Test]
    public void Large_legal_policy_is_read()
    {
        var text = new StringBuilder(Least).Append("agents:\n");
        for (var agent = 0; agent < 1000; agent++)
        {
            var tools = string.Join(", ", Enumerable.Range(0, 70).Select(tool => $"tool_{agent}_{tool}"));
            text.Append(CultureInfo.InvariantCulture, $"  agent-{agent}:\n    tools: [{tools}]\n    scopes: [docs.read]\n");
        }

        Assert.That(text.Length, Is.InRange(MiB * 8 / 10, MiB));
        var result = PolicyReader.Read(text.ToString());

        Assert.That(result.Errors, Is.Empty);
        Assert.That(result.Policy!.Agents, Has.Count.EqualTo(1000));
        Assert.That(result.Policy.Agents["agent-999"].Tools.Contains("tool_999_69"), Is.True);
    }

    [Test]
    public void Mutated_sample_is_read_or_refused_never_both()
    {
        const string Atoms = "[]{},:-?!&*#|>'\"%@`~<= \n\t\r\\.a0\u200b\ud83d";
        var random = new Random(20_260_101);
        for (var round = 0; round < 5000; round++)
        {
            var text = new StringBuilder(Sample);
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(4))
                {
                    case 0:
                        text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at));
                        break;
                    case 1:
                        text.Insert(at, text.ToString(at, Math.Min(random.Next(1, 40), text.Length - at)));
                        break;
                    default:
                        text.Insert(at, Atoms[random.Next(Atoms.Length)]);
                        break;
                }
            }

            AssertEitherOr(PolicyReader.Read(text.ToString()), text.ToString());
        }
    }

    private static PolicyError One(string text)
    {
        var result = PolicyReader.Read(text);
        AssertEitherOr(result);
        Assert.That(result.Errors, Has.Count.EqualTo(1));
        return result.Errors[0];
    }

    private static void AssertEitherOr(PolicyReadResult result, string? text = null)
    {
        Assert.That(result.Errors.Count > 0, Is.EqualTo(result.Policy is null), text);
        Assert.That(result.Errors.Count, Is.LessThanOrEqualTo(100));
        var lines = text?.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        foreach (var error in result.Errors)
        {
            var isPlace = error is { Line: > 0, Column: > 0, Length: > 0 }
                && (lines is null || (error.Line <= lines.Length && error.Column + error.Length <= lines[error.Line - 1].Length + 2));
            Assert.That(isPlace, Is.True, $"{error.Format("nhiguard.yaml")} in\n{text}");
        }
    }
}
