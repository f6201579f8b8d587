namespace NhiGuard.Tests;

/// <summary>Much, deep, and at the same time.</summary>
public class BoundsTests
{
    [Test]
    public void A_full_index_knows_what_it_kept_and_asks_about_the_rest()
    {
        var said = Provenance.Of("Mail Alice");
        for (var i = 0; !said.Index.IsFull; i++)
        {
            Assert.That(i, Is.LessThan(100));
            said.Output(string.Join(' ', Enumerable.Range(i * 20_000, 20_000)));
        }

        said.Index.AddUser("Mail Bob");
        Assert.Multiple(() =>
        {
            Assert.That(said.User("Alice"), Is.True);
            Assert.That(said.User("Bob"), Is.False);
            Assert.That(said.Words("Mail", "user"), Is.True);
            Assert.That(said.Words("Unknown words", "user"), Is.False);
        });
    }

    [Test]
    public void A_megabyte_of_history_fits_in()
    {
        var said = Provenance.Of("Mail Alice").Output(string.Join(' ', Enumerable.Range(0, 150_000)));
        Assert.That(said.Index.IsFull, Is.False);
    }

    [Test]
    public void What_lies_too_deep_stems_from_nowhere()
    {
        var deep = new string('[', 60) + "\"Alice\"" + new string(']', 60);
        Assert.Multiple(() =>
        {
            Assert.That(Provenance.Of("Alice").User(Provenance.Json(deep)), Is.True);
            Assert.That(Provenance.Of("Alice").User(System.Text.Json.JsonDocument.Parse($"[[[[[[{deep}]]]]]]", new() { MaxDepth = 100 }).RootElement), Is.False);
            Assert.That(Provenance.Of(new string('a', 100_000)).User(new string('a', 100_000)), Is.False);
        });
    }

    [Test]
    public void Many_may_ask_while_others_tell()
    {
        var said = Provenance.Of("Mail Alice");
        Parallel.For(0, 200, i =>
        {
            said.Output(new { sender = $"s{i}@b.com", body = $"text {i}" }, "untrusted", ("sender", "trusted"));
            Assert.That(said.User("Alice") && said.From($"s{i}@b.com", "trusted") && !said.From($"x{i}@b.com", "trusted"), Is.True);
        });
    }
}
