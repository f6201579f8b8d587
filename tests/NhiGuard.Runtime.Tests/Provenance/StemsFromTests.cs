namespace NhiGuard.Tests;

/// <summary>What the user said, in the ways in which models write it again.</summary>
public class StemsFromTests
{
    [TestCase("Mail Alice, please.", "Alice")]
    [TestCase("Mail Alice's boss", "alice")]
    [TestCase("Mail 'Sarah Baker' now", "Sarah  Baker")]
    [TestCase("Send it to sarah.connor@gmail.com.", "sarah.connor@gmail.com")]
    [TestCase("Read https://www.shop.com/a?b=c, please", "www.shop.com/a?b=c")]
    [TestCase("Read www.shop.com!", "https://www.shop.com/")]
    [TestCase("Post to www.our-company.com.They sent it", "www.our-company.com")]
    [TestCase("Pay GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819")]
    [TestCase("Pay (GB29NWBK60161331926819)", "GB29 NWBK 6016 1331 9268 19")]
    [TestCase("Call +41 44 123-45-67", "+41441234567")]
    [TestCase("Dental check\u2010up", "dental check-up")]
    [TestCase("Mail \uFF41lice", "Alice")]
    [TestCase("Mail Al\u200Bice", "Alice")]
    [TestCase("Open Tom &amp; Jerry", "Tom & Jerry")]
    [TestCase("Open a%20file.txt", "a file.txt")]
    [TestCase("Open a file.txt", "a%20file.txt")]
    [TestCase("Meet on 2024-05-20 10:00", "2024-05-20T10:00:00")]
    [TestCase("Ask Alice/Bob", "Bob")]
    [TestCase("user:Alice", "alice")]
    [TestCase("Post in #general", "general")]
    [TestCase("Post in general", "#general")]
    [TestCase("Open ../x.txt", "../x.txt")]
    [TestCase("The title is one two three four five six.", "One two three four five six")]
    [TestCase("Grüße an Zoë", "ZOË")]
    public void The_user_said_it(string said, string value) => Assert.That(Provenance.Of(said).User(value), Is.True);

    [TestCase("The file of 2013", "13")]
    [TestCase("Give it to Bobby", "Bob")]
    [TestCase("sarah.connor@gmail.com", "sarah.connor@gmail.com.evil.org")]
    [TestCase("sarah.connor@gmail.com", "connor@gmail.com")]
    [TestCase("sarah.connor@gmail.com", "sarah.connor")]
    [TestCase("www.shop.com", "www.shop.com/evil?data=1")]
    [TestCase("www.shop.com", "www.shop.com.evil.org")]
    [TestCase("www.shop.com", "https://www.shop.com@evil.org")]
    [TestCase("www.shop.com", "www.shop.com\\@evil.org")]
    [TestCase("www.shop.com", "ftp://www.shop.com")]
    [TestCase("www.shop.com/a", "www.shop.com")]
    [TestCase("Read notes.txt", "../notes.txt")]
    [TestCase("Read notes.txt", "/notes.txt")]
    [TestCase("Read notes", "notes/..")]
    [TestCase("Read notes", "~notes")]
    [TestCase("Read notes", "-notes")]
    [TestCase("Pay 50 to DE89370400440532013000", "DE8937040044053201300")]
    [TestCase("Pay 50 to DE89370400440532013000", "DE89370400440532013001")]
    [TestCase("a.b123456.com", "ab.123456.com")]
    [TestCase("Hotel Riverside with a view", "Riverside View")]
    [TestCase("one two three four. two three four five", "one two three four five six")]
    [TestCase("Mail Alice", "\u0410lice")]
    [TestCase("Mail Alice", "Al\u200Bice")]
    [TestCase("Mail Alice", "Alice\u202E")]
    [TestCase("Mail Alice", "..")]
    [TestCase("Mail Alice", "\uD800")]
    [TestCase("The new password", "new_password")]
    [TestCase("The new password", "newpassword")]
    public void The_user_said_something_else(string said, string value) => Assert.That(Provenance.Of(said).User(value), Is.False);

    [Test]
    public void Words_of_two_turns_are_no_run()
    {
        var said = Provenance.Of("Write to Sarah");
        said.Index.AddUser("Baker street is closed");
        Assert.Multiple(() =>
        {
            Assert.That(said.User("Sarah"), Is.True);
            Assert.That(said.User("Sarah Baker"), Is.False);
        });
    }

    [Test]
    public void Everything_inside_of_an_argument_is_asked()
    {
        var said = Provenance.Of("Mail a@b.com and c@d.com, 2200 or 1,100.50 each");
        Assert.Multiple(() =>
        {
            Assert.That(said.User(new[] { "a@b.com", "c@d.com" }), Is.True);
            Assert.That(said.User(new[] { "a@b.com", "x@d.com" }), Is.False);
            Assert.That(said.User(Provenance.Json("""{"to":["a@b.com"],"cc":null,"now":true,"sum":2200.00}""")), Is.True);
            Assert.That(said.User(Provenance.Json("""{"to":["a@b.com"],"cc":{"x":[["evil"]]}}""")), Is.False);
            Assert.That(said.User(1100.5m), Is.True);
            Assert.That(said.User(1100.5), Is.True);
            Assert.That(said.User(2200), Is.True);
            Assert.That(said.User(220), Is.False);
            Assert.That(said.User(-2200), Is.False);
            Assert.That(said.User(Provenance.Json("1e400")), Is.False);
            Assert.That(said.User(""), Is.True);
            Assert.That(said.User(null), Is.True);
        });
    }

    [Test]
    public void A_fact_about_the_caller_counts_under_its_name_only()
    {
        var said = new Provenance();
        said.Index.AddCallerFact("accounts", "CH93 0076 2011 6238 5295 7");
        Assert.Multiple(() =>
        {
            Assert.That(said.From("CH9300762011623852957", "caller.accounts"), Is.True);
            Assert.That(said.From("CH9300762011623852957", "caller.name", "user", "trusted", "internal"), Is.False);
            Assert.That(said.From("CH93", "caller.accounts"), Is.False);
        });
    }
}
