using NhiGuard.House.Checks;

namespace NhiGuard.House;

/// <summary>Every rule folder tells its whole rule.</summary>
[TestFixture]
public sealed class RuleFolderTests
{
    private static readonly Checkout s_checkout = Checkout.OfThisTool();

    private static IEnumerable<TestCaseData> Rules() =>
        from folder in s_checkout.RuleFolders()
        let card = Card.All.FirstOrDefault(card => card.Rule.Id == folder.Id)?.Rule
        from check in RuleCheck.All
        select new TestCaseData(check, new RuleInHouse(s_checkout, folder, card)).SetArgDisplayNames(check.Name, folder.Id);

    [TestCaseSource(nameof(Rules))]
    public void Rule_folder_is_complete(object check, object rule) =>
        Complaints.AreNone(((RuleCheck)check).Of((RuleInHouse)rule));

    [Test]
    public void Every_card_has_a_folder() =>
        Assert.That(s_checkout.RuleFolders().Select(folder => folder.Id), Is.EquivalentTo(Card.All.Select(card => card.Rule.Id)));
}
